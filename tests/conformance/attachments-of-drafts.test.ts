import '@pnp/sp/attachments/index.js';
import type { IList } from '@pnp/sp/lists/index.js';
import { expect, it } from 'vitest';
import { makeList } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const rolesByType = { reader: 2, contributor: 3 } as const;

/** A list whose drafts are kept from who only reads: `leder`. `hr` writes in it, and `it` approves. */
async function draftsList(): Promise<{ readonly path: string; readonly list: (person: string) => IList }> {
  const { title, path } = await makeList(target, { EnableAttachments: true });
  const list = (person: string): IList => target.sp(person).web.lists.getByTitle(title);
  await list('it').update({ EnableModeration: true, DraftVersionVisibility: 2 });
  await list('it').breakRoleInheritance(true);
  for (const [person, type] of [
    ['leder', rolesByType.reader],
    ['hr', rolesByType.contributor],
  ] as const) {
    const { Id } = await target.sp().web.ensureUser(`${person}@kommune.example`);
    const role = await target.sp().web.roleDefinitions.getByType(type)();
    await list('it').roleAssignments.add(Id, role.Id);
  }
  return { path, list };
}

it('who is shown an approved version sees the attachments it had, until the draft is approved', async () => {
  const { path, list } = await draftsList();
  const { Id } = await list('hr').items.add({ Title: 'opslag' });
  const files = list('hr').items.getById(Id).attachmentFiles;
  const approve = () => list('it').items.getById(Id).update({ OData__ModerationStatus: 0 });
  const at = `${path}/items(${Id})`;
  const shown = async (person: string): Promise<string[]> => {
    const answer = await target.send(person, 'GET', `${at}/AttachmentFiles`);
    return ((await answer.json()) as { value: { FileName: string }[] }).value.map(({ FileName }) => FileName);
  };
  const status = async (person: string, name: string): Promise<number> =>
    (await target.send(person, 'GET', `${at}/AttachmentFiles('${name}')/$value`)).status;
  await files.add('ud.txt', 'ud');
  await files.add('rettes.txt', 'før');
  await approve();
  expect(await shown('leder')).toEqual(['rettes.txt', 'ud.txt']);

  await files.add('kladde.txt', 'kladde');
  await files.getByName('rettes.txt').setContent('efter');
  expect(await shown('hr')).toEqual(['kladde.txt', 'rettes.txt', 'ud.txt']);
  expect(await shown('leder')).toEqual(['ud.txt']);
  for (const name of ['kladde.txt', 'rettes.txt']) {
    expect([await status('leder', name), await status('hr', name)]).toEqual([404, 200]);
  }
  expect(await status('leder', 'ud.txt')).toBe(200);

  await approve();
  expect(await shown('leder')).toEqual(['kladde.txt', 'rettes.txt', 'ud.txt']);
});

it('an approved version without attachments says so while a draft with some is hidden', async () => {
  const { path, list } = await draftsList();
  const { Id } = await list('hr').items.add({ Title: 'opslag' });
  await list('it').items.getById(Id).update({ OData__ModerationStatus: 0 });
  await list('hr').items.getById(Id).attachmentFiles.add('kladde.txt', 'kladde');
  const flags = async (person: string): Promise<unknown[]> => {
    const one = (await (await target.send(person, 'GET', `${path}/items(${Id})`)).json()) as object;
    const all = (await (await target.send(person, 'GET', `${path}/items`)).json()) as { value: object[] };
    return [one, ...all.value].map((row) => (row as { Attachments: boolean }).Attachments);
  };
  expect(await flags('leder')).toEqual([false, false]);
  expect(await flags('hr')).toEqual([true, true]);
});
