import type { Sql } from './sql.ts';

export type ContentType = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
};

/** What was made beside what a list or web comes with; `owner` numbers them as columns' owners are numbered. */
export const contentTypes = (sql: Sql, owner: number): readonly ContentType[] =>
  sql.remember(`content types:${owner}`, () =>
    sql
      .all('SELECT data FROM content_types WHERE owner = ? ORDER BY rowid', owner)
      .map((row) => JSON.parse(row['data'] as string) as ContentType),
  );

export function saveContentType(sql: Sql, owner: number, of: ContentType): void {
  sql.change(
    'INSERT INTO content_types VALUES (?, ?, ?) ON CONFLICT (owner, id) DO UPDATE SET data = excluded.data',
    owner,
    of.id,
    JSON.stringify(of),
  );
}

export function removeContentType(sql: Sql, owner: number, id: string): void {
  sql.change('DELETE FROM content_types WHERE owner = ? AND id = ?', owner, id);
}
