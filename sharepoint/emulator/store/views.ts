import type { List } from './lists.ts';
import type { Sql } from './sql.ts';

export type View = {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly isDefault: boolean;
  readonly personal: boolean;
  readonly hidden: boolean;
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly query: string;
  readonly fields: readonly string[];
  readonly aggregations: string | null;
  readonly scope: number;
  readonly type: string;
};

export const views = (sql: Sql, list: List): readonly View[] =>
  sql.remember(`views:${list.number}`, () =>
    sql
      .all('SELECT data FROM views WHERE list = ? ORDER BY position', list.number)
      .map((row) => JSON.parse(row['data'] as string) as View),
  );

export function saveView(sql: Sql, list: List, view: View): void {
  const { next } = sql.get('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM views WHERE list = ?', list.number)!;
  if (view.isDefault) demoteOthers(sql, list, view);
  sql.change(
    'INSERT INTO views VALUES (?, ?, ?, ?) ON CONFLICT (list, id) DO UPDATE SET data = excluded.data',
    list.number,
    view.id,
    next as number,
    JSON.stringify(view),
  );
}

export function removeView(sql: Sql, list: List, view: View): void {
  sql.change('DELETE FROM views WHERE list = ? AND id = ?', list.number, view.id);
}

/** A list has one default view. */
function demoteOthers(sql: Sql, list: List, view: View): void {
  for (const other of views(sql, list)) {
    if (other.isDefault && other.id !== view.id) saveView(sql, list, { ...other, isDefault: false });
  }
}
