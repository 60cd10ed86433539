import type { Item } from './items.ts';
import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

/** Keeps the row as it is. */
export function keepVersion(sql: Sql, list: List, item: Item): void {
  sql.run(
    'INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?)',
    list.number,
    item.id,
    item.label,
    JSON.stringify(item),
  );
}

/**
 * Drops what is beyond the list's limits: major versions with their minor ones, and the minor versions of all but so
 * many major ones (0 keeps all). Never the one that readers or, while it is checked out, the others see.
 */
export function dropBeyondLimits(sql: Sql, list: List, { id, label, published, heldAt }: Item): void {
  const { MajorVersionLimit: majors, MajorWithMinorVersionsLimit: withMinors } = list.settings;
  const upTo = (limit: number): number => (limit > 0 ? (label >> 9) - limit : -1);
  sql.run(
    `DELETE FROM versions WHERE list = ? AND item = ? AND number NOT IN (?, ?)
     AND (number >> 9 <= ? OR (number & 511 AND number >> 9 <= ?))`,
    list.number,
    id,
    published ?? 0,
    heldAt ?? 0,
    upTo(majors),
    upTo(withMinors),
  );
}

/** Those before the row as it is, newest first. */
export const olderVersions = (sql: Sql, list: List, { id, label }: Item): Item[] =>
  sql
    .all(
      'SELECT row FROM versions WHERE list = ? AND item = ? AND number < ? ORDER BY number DESC',
      list.number,
      id,
      label,
    )
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
