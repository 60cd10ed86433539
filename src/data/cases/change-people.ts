import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { findFolder, takeAway } from './case-folder.ts';
import type { CaseList } from './case-list.ts';
import { letIn, type CaseMember } from './open-case.ts';

/**
 * Makes these the people of the case, on its folder only: who is new is let in and read back before anybody is put out,
 * so that a change that is cut off leaves nobody without who should be there. Asked again, it goes on.
 */
export async function changePeople(
  source: DataSource,
  list: CaseList,
  key: string,
  people: readonly CaseMember[],
): Promise<void> {
  const folder = await findFolder(source, list, key);
  if (!folder) throw new DataError('notFound', `no case ${key}`);
  if (!folder.ownRights) throw new DataError('refused', `the case ${key} was never opened to the end`);
  const { surplus } = await letIn(source, list, folder, people);
  for (const held of surplus) await takeAway(source, list, folder, held);
}
