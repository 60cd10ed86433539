import type { Item } from './items.ts';
import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

/**
 * The newest bytes of a file stand with its place. When they are replaced, the old ones are kept under the last version
 * that had them: a version's bytes are the first kept at its number or after, or else the newest.
 */
export function readBytes(sql: Sql, list: List, { id, label }: Pick<Item, 'id' | 'label'>): Uint8Array {
  const kept = sql.get(
    'SELECT bytes FROM file_bytes WHERE list = ? AND item = ? AND number >= ? ORDER BY number LIMIT 1',
    list.number,
    id,
    label,
  );
  const row = kept ?? sql.get('SELECT bytes FROM files WHERE list = ? AND item = ?', list.number, id);
  return (row?.['bytes'] as Uint8Array | null | undefined) ?? new Uint8Array();
}

export function fileLength(sql: Sql, list: List, { id, label }: Pick<Item, 'id' | 'label'>): number {
  const row = sql.get(
    `SELECT COALESCE(
       (SELECT length(bytes) FROM file_bytes WHERE list = ? AND item = ? AND number >= ? ORDER BY number LIMIT 1),
       (SELECT length(bytes) FROM files WHERE list = ? AND item = ?), 0) AS size`,
    list.number,
    id,
    label,
    list.number,
    id,
  );
  return row!['size'] as number;
}

type Written = { readonly bytes: Uint8Array; readonly keepFor: number | undefined };

/** Puts new bytes in the place of the old ones, which are kept for the version named, if one is. */
export function writeBytes(sql: Sql, list: List, { id }: Pick<Item, 'id'>, { bytes, keepFor }: Written): void {
  if (keepFor !== undefined) {
    sql.run(
      `INSERT OR IGNORE INTO file_bytes
       SELECT list, item, ?, COALESCE(bytes, zeroblob(0)) FROM files WHERE list = ? AND item = ?`,
      keepFor,
      list.number,
      id,
    );
  }
  sql.run('UPDATE files SET bytes = ? WHERE list = ? AND item = ?', bytes, list.number, id);
}

/** Forgets what was written since a version: its bytes are the newest again. */
export function bringBackBytes(sql: Sql, list: List, { id }: Pick<Item, 'id'>, number: number): void {
  const at = [list.number, id, number];
  const kept = sql.get('SELECT bytes FROM file_bytes WHERE list = ? AND item = ? AND number = ?', ...at);
  if (!kept) return;
  sql.run('UPDATE files SET bytes = ? WHERE list = ? AND item = ?', kept['bytes'] as Uint8Array, list.number, id);
  sql.run('DELETE FROM file_bytes WHERE list = ? AND item = ? AND number = ?', ...at);
}

/** A version is written over: its bytes go to the last version before it, if that had none of its own. */
export function passOnBytes(sql: Sql, list: List, { id }: Pick<Item, 'id'>, number: number): void {
  const at = [list.number, id, number];
  const before = sql.get('SELECT MAX(number) AS last FROM versions WHERE list = ? AND item = ? AND number < ?', ...at);
  const last = before?.['last'] as number | null;
  if (last !== null) {
    sql.run('UPDATE OR IGNORE file_bytes SET number = ? WHERE list = ? AND item = ? AND number = ?', last, ...at);
  }
  sql.run('DELETE FROM file_bytes WHERE list = ? AND item = ? AND number = ?', ...at);
}
