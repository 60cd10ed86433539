import { noteChange } from './changes.ts';
import { insertAgain, type Item } from './items.ts';
import { lists, noteItemsChanged, type List } from './lists.ts';
import type { Row, Sql } from './sql.ts';

/** What is known of everything in the bin. */
export type Binned = { readonly id: string; readonly deletedBy: number; readonly deleted: string };

export type RecycledRow = Binned & { readonly is: 'row'; readonly list: List; readonly item: Item };

/** Puts the item into the recycle bin, whole, under the ID it had. */
export function recycle(sql: Sql, list: List, item: Item, bin: Binned): void {
  sql.run(
    'INSERT INTO recycled VALUES (?, ?, ?, ?, ?, ?)',
    bin.id,
    list.number,
    item.id,
    bin.deletedBy,
    bin.deleted,
    JSON.stringify(item),
  );
  sql.run(`DELETE FROM items_${list.number} WHERE id = ?`, item.id);
  noteItemsChanged(sql, list, bin.deleted, -1);
  noteChange(sql, list, item, 'delete', bin.deleted);
}

/** The rows and files in the bin whose list is there. */
export const recycledRows = (sql: Sql): RecycledRow[] =>
  sql.all('SELECT * FROM recycled').flatMap((row) => recycledFrom(sql, row));

function recycledFrom(sql: Sql, row: Row): RecycledRow[] {
  const list = lists(sql).find(({ number }) => number === row['list']);
  if (!list) return [];
  const item = JSON.parse(row['row'] as string) as Item;
  const { id, deleted, deleted_by: deletedBy } = row as { id: string; deleted: string; deleted_by: number };
  return [{ is: 'row', id, list, item, deleted, deletedBy }];
}

/** Brings the row back as it was, under the same ID. */
export function restore(sql: Sql, { id, list, item }: RecycledRow, when: string): void {
  insertAgain(sql, list, item);
  sql.run('DELETE FROM recycled WHERE id = ?', id);
  noteItemsChanged(sql, list, when, 1);
  noteChange(sql, list, item, 'restore', when);
}

/** Gone for good, with its versions and what was kept with it. */
export function removeRecycled(sql: Sql, { id, list, item }: RecycledRow): void {
  sql.run('DELETE FROM recycled WHERE id = ?', id);
  for (const table of ['versions', 'files', 'file_bytes', 'attachments']) {
    sql.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, list.number, item.id);
  }
}
