import type { DataSource } from '#data/data-source.ts';
import { recycleRows } from '#data/rows/recycle-rows.ts';
import { readScope } from '#data/rows/scoped-rows.ts';
import type { ListRows } from '#domain/shared/retention/due-rows.ts';
import type { RetentionEvent } from '#domain/shared/retention/retention.ts';
import { readKeptLists, type KeptListOfPeople } from './kept-lists.ts';

/** Sends rows that are due to the recycle bin, list by list. Cut off in the middle, it goes on where it ended. */
export async function recycleDue(source: DataSource, due: readonly ListRows<KeptListOfPeople>[]): Promise<void> {
  for (const { list, rows } of due) {
    await recycleRows(
      source,
      list,
      rows.map(({ id }) => id),
    );
  }
}

/** Recycles every row about people that belongs to one session, plan or year, read or not, in every list that has some. */
export async function recycleAllOf(source: DataSource, after: RetentionEvent, of: string | number): Promise<void> {
  for (const list of await readKeptLists()) {
    if (list.retention.after !== after || list.owner === undefined) continue;
    const rows = await readScope(source, {
      list,
      select: ['Id', ownerProperty(list)],
      scope: { column: list.owner, equals: of },
    });
    await recycleRows(
      source,
      list,
      rows.map((row) => Number(row['Id'])),
    );
  }
}

const ownerProperty = ({ columns, owner = '' }: KeptListOfPeople): string => columns[owner]!.property;
