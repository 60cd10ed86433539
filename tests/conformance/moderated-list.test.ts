import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const { status } = target;
const contributeId = 1073741827;
let list: ListUnderTest;
const items = (person: string) => target.sp(person).web.lists.getByTitle(list.title).items;
const titlesFor = async (person: string): Promise<unknown[]> =>
  (await items(person).select('Title')()).map(({ Title }) => Title as string);

/** A list that leder and leder2 write and it approves. */
beforeAll(async () => {
  list = await makeList(target, { EnableModeration: true, DraftVersionVisibility: 2 });
  const { web } = target.sp();
  const securable = web.lists.getByTitle(list.title);
  await securable.breakRoleInheritance(false);
  for (const person of ['leder', 'leder2']) {
    const { Id } = await web.ensureUser(`${person}@kommune.example`);
    await web.roleAssignments.add(Id, contributeId);
    await securable.roleAssignments.add(Id, contributeId);
  }
});

describe('a list with content approval', () => {
  it('shows a row that waits to its author and the approvers alone', async () => {
    const { Id, OData__ModerationStatus } = await items('leder').add({ Title: 'venter' });
    expect(OData__ModerationStatus).toBe(2);
    expect([await titlesFor('leder'), await titlesFor('leder2'), await titlesFor('it')]).toEqual([
      ['venter'],
      [],
      ['venter'],
    ]);
    expect(await status('leder2', 'GET', `${list.path}/items(${Id})`)).toBe(404);
    expect(await items('it').filter('OData__ModerationStatus eq 2').select('Title')()).toMatchObject([
      { Title: 'venter' },
    ]);
  });

  it('approves by a change of the status, which needs the right to approve', async () => {
    const { Id } = await items('leder').add({ Title: 'til godkendelse' });
    const path = `${list.path}/items(${Id})`;
    expect(await status('leder', 'MERGE', path, { OData__ModerationStatus: 0 })).toBe(403);
    expect(await titlesFor('leder2')).not.toContain('til godkendelse');
    expect(await status('it', 'MERGE', path, { OData__ModerationStatus: 0, OData__ModerationComments: 'fint' })).toBe(
      204,
    );
    expect(await titlesFor('leder2')).toContain('til godkendelse');
    expect(await items('leder').getById(Id)()).toMatchObject({ OData__ModerationComments: 'fint' });
    await items('leder').getById(Id).update({ Title: 'rettet' });
    expect(await titlesFor('leder2')).toContain('til godkendelse');
    expect(await titlesFor('leder')).toContain('rettet');
    expect(await items('it').getById(Id)()).toMatchObject({ OData__ModerationStatus: 2 });
  });

  it('takes a denied row away from nobody who had an approved version of it', async () => {
    const { Id } = await items('leder').add({ Title: 'først' });
    await items('it').getById(Id).update({ OData__ModerationStatus: 0 });
    await items('leder').getById(Id).update({ Title: 'dårlig rettelse' });
    await items('it').getById(Id).update({ OData__ModerationStatus: 1 });
    expect(await titlesFor('leder2')).toContain('først');
    expect(await titlesFor('leder2')).not.toContain('dårlig rettelse');
  });

  it('has no unique columns, as SharePoint allows', async () => {
    const unique = await makeList(target);
    const { fields } = target.sp().web.lists.getByTitle(unique.title);
    await fields.getByInternalNameOrTitle('Key').update({ Indexed: true, EnforceUniqueValues: true });
    expect(await status('it', 'MERGE', unique.path, { EnableModeration: true })).toBe(400);
    const key = `${list.path}/fields/getByInternalNameOrTitle('Key')`;
    expect(await status('it', 'MERGE', key, { Indexed: true, EnforceUniqueValues: true })).toBe(400);
  });
});
