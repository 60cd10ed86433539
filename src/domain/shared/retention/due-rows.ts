import { due, type KeptList, type KeptRow, type RetentionFacts } from './due.ts';
import type { RetentionEvent } from './retention.ts';

export type ListRows<List extends KeptList> = { readonly list: List; readonly rows: readonly KeptRow[] };

/** The rows of one session, plan or year, in whichever lists they are. */
export type DueTogether<List extends KeptList> = {
  readonly of: string;
  readonly lists: readonly ListRows<List>[];
  readonly count: number;
};

/** Rows of lists that are kept by `created`: due one by one (docs/laws/privacy-and-retention.md, rule 10). */
export const dueAlone = <List extends KeptList>(
  lists: readonly ListRows<List>[],
  facts: RetentionFacts,
): ListRows<List>[] =>
  lists
    .filter(({ list }) => list.retention?.after === 'created')
    .map(({ list, rows }) => ({ list, rows: rows.filter((row) => due(list, row, facts)) }))
    .filter(({ rows }) => rows.length > 0);

/** What belongs together goes together: when every row of it is due (docs/laws/privacy-and-retention.md, rule 9). */
export function dueTogether<List extends KeptList>(
  lists: readonly ListRows<List>[],
  after: Exclude<RetentionEvent, 'created'>,
  facts: RetentionFacts,
): DueTogether<List>[] {
  const all = new Map<string, ListRows<List>[]>();
  for (const { list, rows } of lists) {
    if (list.retention?.after !== after) continue;
    for (const [of, own] of byOwner(rows)) all.set(of, [...(all.get(of) ?? []), { list, rows: own }]);
  }
  return [...all]
    .filter(([, each]) => each.every(({ list, rows }) => rows.every((row) => due(list, row, facts))))
    .map(([of, each]) => ({ of, lists: each, count: each.reduce((sum, { rows }) => sum + rows.length, 0) }));
}

function byOwner(rows: readonly KeptRow[]): ReadonlyMap<string, KeptRow[]> {
  const found = new Map<string, KeptRow[]>();
  for (const row of rows) {
    const same = found.get(row.of ?? '');
    if (same) same.push(row);
    else found.set(row.of ?? '', [row]);
  }
  return found;
}
