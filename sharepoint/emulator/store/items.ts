import { noteChange } from './changes.ts';
import type { List } from './lists.ts';
import { noteItemsChanged } from './lists.ts';
import type { Row, Sql } from './sql.ts';

export type Cells = Readonly<Record<string, unknown>>;
export type Keys = Readonly<Record<string, string | number | null>>;

export type Item = {
  readonly id: number;
  readonly guid: string;
  /** Counts every change; it is the second half of the ETag. */
  readonly version: number;
  /** The version people see ("3.0"): counts only while the list keeps versions. */
  readonly label: number;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly scope: number | null;
  /** What is answered, by internal name. */
  readonly cells: Cells;
  /** What is compared, by internal name. */
  readonly keys: Keys;
};

export function itemFrom(row: Row): Item {
  const { id, guid, version, label, created, modified, author, editor, scope } = row as unknown as Item;
  const [cells, keys] = [JSON.parse(row['data'] as string) as Cells, JSON.parse(row['keys'] as string) as Keys];
  return { id, guid, version, label, created, modified, author, editor, scope, cells, keys };
}

export function itemById(sql: Sql, list: List, id: number): Item | undefined {
  const row = sql.get(`SELECT * FROM items_${list.number} WHERE id = ?`, id);
  return row && itemFrom(row);
}

export function insertItem(sql: Sql, list: List, item: Omit<Item, 'id' | 'version' | 'label' | 'scope'>): Item {
  const { lastId } = sql.run(
    `INSERT INTO items_${list.number} (guid, version, label, created, modified, author, editor, data, keys)
     VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?)`,
    item.guid,
    item.created,
    item.modified,
    item.author,
    item.editor,
    JSON.stringify(item.cells),
    JSON.stringify(item.keys),
  );
  const kept: Item = { ...item, id: lastId, version: 1, label: 1, scope: null };
  noteItemsChanged(sql, list, item.modified, 1);
  noteChange(sql, list, kept, 'add', item.modified);
  return kept;
}

export function saveItem(sql: Sql, list: List, item: Item): void {
  sql.run(
    `UPDATE items_${list.number} SET version = ?, label = ?, created = ?, modified = ?, author = ?, editor = ?,
     scope = ?, data = ?, keys = ? WHERE id = ?`,
    item.version,
    item.label,
    item.created,
    item.modified,
    item.author,
    item.editor,
    item.scope,
    JSON.stringify(item.cells),
    JSON.stringify(item.keys),
    item.id,
  );
  noteItemsChanged(sql, list, item.modified, 0);
  noteChange(sql, list, item, 'update', item.modified);
}

export function keepVersion(sql: Sql, list: List, item: Item, limit: number): void {
  sql.run(
    'INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?)',
    list.number,
    item.id,
    item.label,
    JSON.stringify(item),
  );
  if (limit > 0) {
    sql.run(
      'DELETE FROM versions WHERE list = ? AND item = ? AND number <= ?',
      list.number,
      item.id,
      item.label + 1 - limit,
    );
  }
}

export const olderVersions = (sql: Sql, list: List, item: Item): Item[] =>
  sql
    .all('SELECT row FROM versions WHERE list = ? AND item = ? ORDER BY number DESC', list.number, item.id)
    .map((row) => JSON.parse(row['row'] as string) as Item);
