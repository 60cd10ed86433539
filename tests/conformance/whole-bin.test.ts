import '@pnp/sp/recycle-bin/index.js';
import { expect, it } from 'vitest';
import { makeList } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const bin = () => target.sp().web.recycleBin;
const states = async (): Promise<unknown> =>
  ((await (await target.send('it', 'GET', 'site/RecycleBin')).json()) as { value: { ItemState: number }[] }).value.map(
    ({ ItemState }) => ItemState,
  );

it('all of a bin is restored, moved on or emptied at once, and its second stage by the administrators alone', async () => {
  const made = await makeList(target);
  const { items } = target.sp().web.lists.getByTitle(made.title);
  for (const Title of ['en', 'to']) await items.getById((await items.add({ Title })).Id).recycle();
  await bin().restoreAll();
  expect((await items.select('Title')()).map(({ Title }) => Title as string)).toEqual(['en', 'to']);
  for (const { Id } of await items.select('Id')()) await items.getById(Id).recycle();
  await bin().moveAllToSecondStage();
  expect([await bin()(), await states()]).toEqual([[], [2, 2]]);
  await bin().deleteAll();
  expect(await states()).toEqual([2, 2]);
  const { Id } = await target.sp().web.ensureUser('leder@kommune.example');
  await target.sp().web.roleAssignments.add(Id, 1073741827);
  expect(await target.status('leder', 'POST', 'site/RecycleBin/DeleteAllSecondStageItems')).toBe(403);
  expect(await states()).toEqual([2, 2]);
  await bin().deleteAllSecondStageItems();
  expect(await states()).toEqual([]);
});
