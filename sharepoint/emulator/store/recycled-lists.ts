import { dropList, listFrom, lists, putListBack, takeList, type List } from './lists.ts';
import type { Binned } from './recycle-bin.ts';
import type { Row, Sql } from './sql.ts';

export type RecycledList = Binned & { readonly is: 'list'; readonly list: List };

/** Puts the list into the bin with all that is in it, and with the rows of it that were there before. */
export function recycleList(sql: Sql, list: List, { id, deletedBy, deleted }: Binned): void {
  const row = JSON.stringify(takeList(sql, list));
  sql.run('INSERT INTO recycled_lists VALUES (?, ?, ?, ?)', id, deletedBy, deleted, row);
}

export const recycledLists = (sql: Sql): RecycledList[] =>
  sql.all('SELECT * FROM recycled_lists').map((row) => ({
    is: 'list',
    id: row['id'] as string,
    deletedBy: row['deleted_by'] as number,
    deleted: row['deleted'] as string,
    list: listFrom(JSON.parse(row['row'] as string) as Row),
  }));

/** Whether another list has taken its title or address meanwhile. */
export const isTaken = (sql: Sql, { list }: RecycledList): boolean =>
  lists(sql).some(({ web, title, url }) => web === list.web && (same(title, list.title) || same(url, list.url)));

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function restoreList(sql: Sql, { id }: RecycledList): void {
  const { row } = sql.get('SELECT row FROM recycled_lists WHERE id = ?', id)!;
  putListBack(sql, JSON.parse(row as string) as Row);
  sql.run('DELETE FROM recycled_lists WHERE id = ?', id);
}

export function removeRecycledList(sql: Sql, { id, list }: RecycledList): void {
  sql.run('DELETE FROM recycled_lists WHERE id = ?', id);
  dropList(sql, list);
}
