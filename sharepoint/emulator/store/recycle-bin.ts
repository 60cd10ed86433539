import { noteChange } from './changes.ts';
import type { Item } from './items.ts';
import { lists, noteItemsChanged, type List } from './lists.ts';
import type { Row, Sql } from './sql.ts';

export type Recycled = {
  readonly id: string;
  readonly list: List;
  readonly item: Item;
  readonly deletedBy: number;
  readonly deleted: string;
};

/** Puts the item into the recycle bin, whole, under the ID it had. */
export function recycle(sql: Sql, list: List, item: Item, bin: { id: string; by: number; when: string }): void {
  sql.run(
    'INSERT INTO recycled VALUES (?, ?, ?, ?, ?, ?)',
    bin.id,
    list.number,
    item.id,
    bin.by,
    bin.when,
    JSON.stringify(item),
  );
  sql.run(`DELETE FROM items_${list.number} WHERE id = ?`, item.id);
  noteItemsChanged(sql, list, bin.when, -1);
  noteChange(sql, list, item, 'delete', bin.when);
}

/** Everything in the bin, newest first. */
export const recycled = (sql: Sql): Recycled[] =>
  sql.all('SELECT * FROM recycled ORDER BY deleted DESC, id').flatMap((row) => recycledFrom(sql, row));

function recycledFrom(sql: Sql, row: Row): Recycled[] {
  const list = lists(sql).find(({ number }) => number === row['list']);
  if (!list) return [];
  const item = JSON.parse(row['row'] as string) as Item;
  const { id, deleted, deleted_by: deletedBy } = row as { id: string; deleted: string; deleted_by: number };
  return [{ id, list, item, deleted, deletedBy }];
}

/** Brings the row back as it was, under the same ID. */
export function restore(sql: Sql, { id, list, item }: Recycled, when: string): void {
  sql.run(
    `INSERT INTO items_${list.number} (id, guid, version, label, created, modified, author, editor, scope, data, keys)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.guid,
    item.version,
    item.label,
    item.created,
    item.modified,
    item.author,
    item.editor,
    item.scope,
    JSON.stringify(item.cells),
    JSON.stringify(item.keys),
  );
  sql.run('DELETE FROM recycled WHERE id = ?', id);
  noteItemsChanged(sql, list, when, 1);
  noteChange(sql, list, item, 'restore', when);
}

/** Gone for good, with its versions and what was kept with it. */
export function removeRecycled(sql: Sql, { id, list, item }: Recycled): void {
  sql.run('DELETE FROM recycled WHERE id = ?', id);
  for (const table of ['versions', 'files', 'attachments']) {
    sql.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, list.number, item.id);
  }
}
