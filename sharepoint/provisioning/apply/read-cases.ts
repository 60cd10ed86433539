import type { IList } from '@pnp/sp/lists/index.js';
import type { ActualCase } from '../actual-site.ts';
import { readGrants } from './read-grants.ts';

type WireRow = {
  readonly Id: number;
  readonly FileLeafRef: string;
  readonly FileSystemObjectType: number;
  readonly HasUniqueRoleAssignments: boolean;
};

const folder = 1;

/** The folders of a list that have rights of their own, with who holds what in each. */
export async function readCases(list: IList): Promise<ActualCase[]> {
  const names = ['Id', 'FileLeafRef', 'FileSystemObjectType', 'HasUniqueRoleAssignments'];
  const cases: ActualCase[] = [];
  for await (const rows of list.items.select(...names).top(2000) as AsyncIterable<WireRow[]>) {
    for (const { Id: rowId, FileLeafRef: key, FileSystemObjectType, HasUniqueRoleAssignments } of rows) {
      if (FileSystemObjectType !== folder || !HasUniqueRoleAssignments) continue;
      cases.push({ key, rowId, grants: await readGrants(list.items.getById(rowId)) });
    }
  }
  return cases;
}
