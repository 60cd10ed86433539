import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { without, type Holding } from '#lists/access/holdings.ts';
import type { CaseLevel, LevelIds } from '#lists/access/level-ids.ts';
import { appendInCase, findInCase } from './append-in-case.ts';
import {
  findFolder,
  give,
  giveOwnRights,
  makeFolder,
  readHoldings,
  readListHoldings,
  takeAway,
  type CaseFolder,
} from './case-folder.ts';
import type { CaseList, CaseRow } from './case-list.ts';
import { readLevelIds } from './level-ids.ts';

/** Somebody of a case, by the number the site gave the person or group, and what they may do in it. */
export type CaseMember = { readonly principalId: number; readonly level: CaseLevel };

export type CaseToOpen<List extends CaseList> = {
  /** Random, and nobody's name: it is the folder's name, which whoever lists folders may read. */
  readonly key: string;
  readonly people: readonly CaseMember[];
  /** Written last, so that a case with a row is a whole one. Left out where the case begins empty. */
  readonly first?: Omit<CaseRow<List>, 'caseKey'>;
};

/**
 * Opens a case (docs/laws/cases.md, rule 3). Every step looks at what is there, so asked again with the same key, people
 * and request ID it goes on where it was cut off, and asked a third time it does nothing.
 */
export async function openCase<List extends CaseList>(
  source: DataSource,
  list: List,
  { key, people, first }: CaseToOpen<List>,
): Promise<void> {
  const folder = (await findFolder(source, list, key)) ?? (await makeFolder(source, list, key));
  if (!folder.ownRights) await giveOwnRights(source, list, folder);
  const { surplus } = await letIn(source, list, folder, people);
  const { Id: me } = await source.send(() => source.sp.web.currentUser.select('Id')<{ Id: number }>());
  // SharePoint may give whoever breaks inheritance a hold of their own; they have what their group has, and no more.
  for (const held of surplus.filter(({ principalId }) => principalId === me)) {
    await takeAway(source, list, folder, held);
  }
  if (!first) return;
  const row = { ...first, caseKey: key } as CaseRow<List>;
  if ((await findInCase(source, list, row)) === undefined) await appendInCase(source, list, row);
}

/** Gives each what is missing, and reads back that all are in. What others hold besides is told and left alone. */
export async function letIn(
  source: DataSource,
  list: CaseList,
  folder: CaseFolder,
  people: readonly CaseMember[],
): Promise<{ readonly surplus: readonly Holding[] }> {
  const ids = await readLevelIds(source);
  const wanted = [...(await readListHoldings(source, list)), ...holdingsOf(people, ids)];
  for (const one of without(wanted, await readHoldings(source, list, folder))) {
    await give(source, list, folder, one);
  }
  const held = await readHoldings(source, list, folder);
  if (without(wanted, held).length > 0)
    throw new DataError('refused', 'SharePoint did not let everybody into the case');
  return { surplus: without(held, wanted) };
}

const holdingsOf = (people: readonly CaseMember[], ids: LevelIds): Holding[] =>
  people.map(({ principalId, level }) => ({ principalId, levelId: ids[level] }));
