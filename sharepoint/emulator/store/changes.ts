import type { List } from './lists.ts';
import type { Row, Sql } from './sql.ts';

/** SharePoint's ChangeType. */
export const changeType = { add: 1, update: 2, delete: 3, restore: 7 } as const;

/** That something happened to a row, never what; author and scope tell who may know. */
export type Change = {
  readonly number: number;
  readonly list: number;
  readonly item: number;
  readonly guid: string;
  readonly type: number;
  readonly time: string;
  readonly author: number;
  readonly scope: number | null;
};

/** What of a row the log keeps. */
type Changed = { readonly id: number; readonly folderScope: number | null } & Pick<Change, 'guid' | 'author' | 'scope'>;

export function noteChange(sql: Sql, list: List, item: Changed, type: keyof typeof changeType, time: string): void {
  sql.run(
    'INSERT INTO changes (list, item, guid, type, time, author, scope) VALUES (?, ?, ?, ?, ?, ?, ?)',
    list.number,
    item.id,
    item.guid,
    changeType[type],
    time,
    item.author,
    item.scope ?? item.folderScope,
  );
}

/** The changes made between two moments, by the numbers of the last one before each. */
export type Meanwhile = { readonly after: number; readonly until: number };

export const lastChange = (sql: Sql): number =>
  sql.get('SELECT COALESCE(MAX(number), 0) AS last FROM changes')!['last'] as number;

export const hasChanged = (sql: Sql, list: List, item: number, { after, until }: Meanwhile): boolean =>
  sql.get(
    'SELECT 1 AS found FROM changes WHERE list = ? AND item = ? AND number > ? AND number <= ? LIMIT 1',
    list.number,
    item,
    after,
    until,
  ) !== undefined;

const most = 1000;

/** The changes after a number, oldest first, as many as SharePoint gives at once. */
export const changesAfter = (sql: Sql, list: List, number: number): Change[] =>
  sql
    .all('SELECT * FROM changes WHERE list = ? AND number > ? ORDER BY number LIMIT ?', list.number, number, most)
    .map((row: Row) => row as unknown as Change);
