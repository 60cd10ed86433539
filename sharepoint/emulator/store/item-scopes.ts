import { itemFrom, type Item } from './items.ts';
import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

/** A scope of its own changes neither the item's version nor its times. */
export function saveItemScope(sql: Sql, list: List, { id }: { readonly id: number }, scope: number | null): void {
  sql.change(`UPDATE items_${list.number} SET scope = ? WHERE id = ?`, scope, id);
}

export function saveFolderScope(sql: Sql, list: List, { id }: { readonly id: number }, scope: number | null): void {
  sql.change(`UPDATE items_${list.number} SET folder_scope = ? WHERE id = ?`, scope, id);
}

export const scopedItems = (sql: Sql, list: List): { readonly id: number; readonly scope: number }[] =>
  sql
    .all(`SELECT id, scope FROM items_${list.number} WHERE scope IS NOT NULL`)
    .map((row) => ({ id: row['id'] as number, scope: row['scope'] as number }));

export function clearFolderScopes(sql: Sql, list: List): void {
  sql.change(`UPDATE items_${list.number} SET folder_scope = NULL WHERE folder_scope IS NOT NULL`);
}

export function itemWithScope(sql: Sql, list: List, scope: number): Item | undefined {
  const row = sql.get(`SELECT * FROM items_${list.number} WHERE scope = ?`, scope);
  return row && itemFrom(row);
}

/** Whether any row has rights that are not the list's. */
export const hasScopes = (sql: Sql, list: List): boolean =>
  sql.get(`SELECT 1 AS found FROM items_${list.number} WHERE COALESCE(scope, folder_scope) IS NOT NULL LIMIT 1`) !==
  undefined;
