import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

/** A scope of its own changes neither the item's version nor its times. */
export function saveItemScope(sql: Sql, list: List, { id }: { readonly id: number }, scope: number | null): void {
  sql.change(`UPDATE items_${list.number} SET scope = ? WHERE id = ?`, scope, id);
}

export const scopedItems = (sql: Sql, list: List): { readonly id: number; readonly scope: number }[] =>
  sql
    .all(`SELECT id, scope FROM items_${list.number} WHERE scope IS NOT NULL`)
    .map((row) => ({ id: row['id'] as number, scope: row['scope'] as number }));
