import '@pnp/sp/attachments/index.js';
import '@pnp/sp/recycle-bin/index.js';
import { describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
const { status } = target;
const inBin = async (person = 'it'): Promise<{ Id: string; Title: string; ItemType: number }[]> =>
  target.sp(person).web.recycleBin();
const list = ({ title }: ListUnderTest) => target.sp().web.lists.getByTitle(title);

describe('a deleted list', () => {
  it('lies in the bin and comes back with its rows, columns, rights and what was in the bin of it', async () => {
    const made = await makeList(target);
    const { Id } = await list(made).items.add({ Title: 'række', Key: 'a' });
    const gone = await list(made).items.add({ Title: 'slettet før' });
    await list(made).items.getById(gone.Id).recycle();
    await list(made).breakRoleInheritance(false);
    await list(made).recycle();
    expect(await status('it', 'GET', made.path)).toBe(404);
    const bin = await inBin();
    expect(bin.map(({ Title }) => Title)).not.toContain('slettet før');
    const entry = bin.find(({ Title }) => Title === made.title)!;
    expect(entry.ItemType).toBe(4);
    expect(await status('leder', 'POST', `web/RecycleBin('${entry.Id}')/restore`)).toBe(403);
    expect(await status('it', 'POST', `web/RecycleBin('${entry.Id}')/restore`)).toBe(200);
    expect(await list(made).items.getById(Id)()).toMatchObject({ Title: 'række', Key: 'a' });
    expect(await list(made).select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect((await inBin()).map(({ Title }) => Title)).toContain('slettet før');
  });

  it('leaves its title free, and then can not come back until that is free again', async () => {
    const made = await makeList(target);
    await list(made).delete();
    const entry = (await inBin()).find(({ Title }) => Title === made.title)!;
    await target.sp().web.lists.add(made.title);
    const restore = `web/RecycleBin('${entry.Id}')/restore`;
    const answer = await target.send('it', 'POST', restore);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('-2130575342');
    await list(made).update({ Title: `${made.title} ny` });
    await target.sp().web.lists.getByTitle(`${made.title} ny`).recycle();
    expect(await status('it', 'POST', restore)).toBe(200);
  });

  it('is gone for good when it is deleted in the bin', async () => {
    const made = await makeList(target);
    await list(made).recycle();
    const entry = (await inBin()).find(({ Title }) => Title === made.title)!;
    expect(await status('it', 'POST', `web/RecycleBin('${entry.Id}')/DeleteObject`)).toBe(204);
    expect((await inBin()).map(({ Id }) => Id)).not.toContain(entry.Id);
  });
});

describe('a removed attachment', () => {
  it('lies in the bin and comes back to its row, unless another has taken its name', async () => {
    const made = await makeList(target);
    const { Id } = await list(made).items.add({ Title: 'med bilag' });
    const { attachmentFiles } = list(made).items.getById(Id);
    await attachmentFiles.add('bilag.txt', 'først');
    await attachmentFiles.getByName('bilag.txt').delete();
    const entry = (await inBin()).find(({ Title }) => Title === 'bilag.txt')!;
    expect(entry.ItemType).toBe(7);
    const restore = `web/RecycleBin('${entry.Id}')/restore`;
    await attachmentFiles.add('bilag.txt', 'et nyt');
    expect(await status('it', 'POST', restore)).toBe(400);
    await attachmentFiles.getByName('bilag.txt').recycle();
    expect(await status('it', 'POST', restore)).toBe(200);
    expect(await attachmentFiles.getByName('bilag.txt').getText()).toBe('først');
  });
});

describe('the second stage', () => {
  const inSite = async (): Promise<{ Id: string; Title: string; ItemState: number }[]> => {
    const answer = await target.send('it', 'GET', 'site/RecycleBin?$select=Id,Title,ItemState');
    return ((await answer.json()) as { value: { Id: string; Title: string; ItemState: number }[] }).value;
  };

  it('is left by who restores a list from it, and seen in the site’s bin alone', async () => {
    const made = await makeList(target);
    await list(made).recycle();
    const entry = (await inBin()).find(({ Title }) => Title === made.title)!;
    await target.sp().web.recycleBin.getById(entry.Id).moveToSecondStage();
    expect((await inBin()).map(({ Id }) => Id)).not.toContain(entry.Id);
    expect(await inSite()).toContainEqual(expect.objectContaining({ Id: entry.Id, ItemState: 2 }));
    expect(await status('it', 'POST', `site/RecycleBin('${entry.Id}')/restore`)).toBe(200);
    expect(await list(made).select('Title')()).toMatchObject({ Title: made.title });
    expect((await inSite()).map(({ Id }) => Id)).not.toContain(entry.Id);
  });
});
