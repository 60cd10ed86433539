import type { DataSource } from '#data/data-source.ts';
import { selectOf } from '#data/list-client.ts';
import { pageById } from '#data/rows/page-by-id.ts';
import { folderProperty } from '#data/rows/scope.ts';
import { without } from '#lists/access/holdings.ts';
import { readHoldings, readListHoldings } from './case-folder.ts';
import type { CaseList } from './case-list.ts';

/** How far the opening of a case has come, for HR to finish it: `openCase` with the same key and its people. */
export type UnfinishedCase = {
  readonly key: string;
  readonly lacks: 'rightsOfItsOwn' | 'people' | 'firstRow';
};

const folderType = 1;

/** The cases of a list that were cut off. One whose list begins empty lacks no first row. */
export async function readUnfinishedCases(
  source: DataSource,
  list: CaseList,
  { beginsEmpty = false }: { readonly beginsEmpty?: boolean } = {},
): Promise<UnfinishedCase[]> {
  const select = [...selectOf(list), 'FileLeafRef', folderProperty, 'FileSystemObjectType', 'HasUniqueRoleAssignments'];
  const wires = await source.send(() => pageById(source.sp, source.siteUrl, list, select));
  const ofList = await readListHoldings(source, list);
  const root = `/${list.url}`;
  const folders = wires.filter(
    (wire) => wire['FileSystemObjectType'] === folderType && String(wire[folderProperty]).endsWith(root),
  );
  const withRows = new Set(wires.map((wire) => String(wire[folderProperty]).split('/').at(-1)));
  const unfinished: UnfinishedCase[] = [];
  for (const folder of folders) {
    const key = String(folder['FileLeafRef']);
    const ownRights = folder['HasUniqueRoleAssignments'] === true;
    const rowId = Number(folder['Id']);
    if (!ownRights) unfinished.push({ key, lacks: 'rightsOfItsOwn' });
    else if (without(await readHoldings(source, list, { rowId, ownRights }), ofList).length === 0)
      unfinished.push({ key, lacks: 'people' });
    else if (!beginsEmpty && !withRows.has(key)) unfinished.push({ key, lacks: 'firstRow' });
  }
  return unfinished;
}
