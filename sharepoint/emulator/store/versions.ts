import type { Item } from './items.ts';
import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

/** Keeps the row as it is. Major versions up to the one named go, with their minor ones; never the one readers see. */
export function keepVersion(sql: Sql, list: List, item: Item, dropUpTo?: number): void {
  sql.run(
    'INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?)',
    list.number,
    item.id,
    item.label,
    JSON.stringify(item),
  );
  if (dropUpTo !== undefined) {
    sql.run(
      'DELETE FROM versions WHERE list = ? AND item = ? AND (number >> 9) <= ? AND number != ?',
      list.number,
      item.id,
      dropUpTo,
      item.published ?? 0,
    );
  }
}

/** Newest first. */
export const olderVersions = (sql: Sql, list: List, item: Item): Item[] =>
  sql
    .all('SELECT row FROM versions WHERE list = ? AND item = ? ORDER BY number DESC', list.number, item.id)
    .map((row) => JSON.parse(row['row'] as string) as Item);

export function versionAt(sql: Sql, list: List, item: Item, number: number): Item | undefined {
  const row = sql.get(
    'SELECT row FROM versions WHERE list = ? AND item = ? AND number = ?',
    list.number,
    item.id,
    number,
  );
  // The rights are those of now, whatever they were when the version was made.
  const { scope, folderScope } = item;
  return row && { ...(JSON.parse(row['row'] as string) as Item), scope, folderScope };
}

export function dropVersion(sql: Sql, list: List, item: Item, number: number): void {
  sql.run('DELETE FROM versions WHERE list = ? AND item = ? AND number = ?', list.number, item.id, number);
}
