import { randomUUID } from 'node:crypto';
import type { Row, Sql } from './sql.ts';
import { itemsTable } from './schema.ts';

/** What MERGE can change and GET answers, by SharePoint's own property names. */
export type ListSettings = {
  readonly Description: string;
  readonly BaseTemplate: number;
  /** Without the `List` that SharePoint ends a list's with. */
  readonly EntityTypeName: string;
  readonly Created: string;
  readonly ContentTypeId: string;
  readonly AllowContentTypes: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  readonly EnableMinorVersions: boolean;
  readonly EnableModeration: boolean;
  readonly EnableVersioning: boolean;
  readonly DraftVersionVisibility: number;
  readonly ForceCheckout: boolean;
  readonly Hidden: boolean;
  readonly MajorVersionLimit: number;
  readonly MajorWithMinorVersionsLimit: number;
  readonly NoCrawl: boolean;
  readonly OnQuickLaunch: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly ValidationFormula: string;
  readonly ValidationMessage: string;
  readonly DisableCommenting: boolean;
  readonly DisableGridEditing: boolean;
};

export type List = {
  /** Names the list's table of items. */
  readonly number: number;
  /** The web it stands in. */
  readonly web: number;
  readonly id: string;
  /** Below its web: `Lists/HelpTopics`, `Shared Documents`. */
  readonly url: string;
  readonly title: string;
  /** The scope of its own, when inheritance is broken. */
  readonly scope: number | null;
  readonly version: number;
  readonly settings: ListSettings;
};

export const listFrom = (row: Row): List => ({
  number: row['number'] as number,
  web: row['web'] as number,
  id: row['id'] as string,
  url: row['url'] as string,
  title: row['title'] as string,
  scope: row['scope'] as number | null,
  version: row['version'] as number,
  settings: JSON.parse(row['data'] as string) as ListSettings,
});

/** All lists of the site; `webs/lists-of.ts` gives those of one web. */
export const lists = (sql: Sql): readonly List[] =>
  sql.remember('lists', () => sql.all('SELECT * FROM lists ORDER BY title').map(listFrom));

type NewRow = Pick<List, 'web' | 'url' | 'title' | 'settings'>;

export function insertList(sql: Sql, { web, url, title, settings }: NewRow): List {
  const id = randomUUID();
  const { lastId } = sql.change(
    'INSERT INTO lists (id, web, url, title, version, data, items_changed) VALUES (?, ?, ?, ?, 0, ?, ?)',
    id,
    web,
    url,
    title,
    JSON.stringify(settings),
    settings.Created,
  );
  sql.define(itemsTable(lastId));
  return { number: lastId, web, id, url, title, scope: null, version: 0, settings };
}

export function saveList(sql: Sql, list: List): void {
  sql.change(
    'UPDATE lists SET title = ?, scope = ?, version = version + 1, data = ? WHERE number = ?',
    list.title,
    list.scope,
    JSON.stringify(list.settings),
    list.number,
  );
}

/** What of a list stands in other tables than its own. */
const tablesOfLists = [
  'fields',
  'views',
  'versions',
  'recycled',
  'files',
  'file_bytes',
  'attachments',
  'recycled_attachments',
  'changes',
];

/** Takes the list away and leaves all that is in it, for the recycle bin; gives its row. */
export function takeList(sql: Sql, { number }: List): Row {
  const { _metadata: _, ...row } = sql.get('SELECT * FROM lists WHERE number = ?', number)!; // libsql's own
  sql.change('DELETE FROM lists WHERE number = ?', number);
  return row;
}

export function putListBack(sql: Sql, row: Row): void {
  const names = Object.keys(row);
  sql.change(
    `INSERT INTO lists (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(row),
  );
}

export function dropList(sql: Sql, { number }: List): void {
  for (const table of tablesOfLists) {
    sql.change(`DELETE FROM ${table} WHERE list = ?`, number);
  }
  sql.change('DELETE FROM lists WHERE number = ?', number);
  sql.define(`DROP TABLE items_${number}`);
}

/** Kept beside the settings, since every write of an item changes it and reading it must not count rows. */
export function itemCount(sql: Sql, list: List): number {
  return sql.get('SELECT item_count FROM lists WHERE number = ?', list.number)!['item_count'] as number;
}

export function itemsChanged(sql: Sql, list: List): string {
  return sql.get('SELECT items_changed FROM lists WHERE number = ?', list.number)!['items_changed'] as string;
}

export function noteItemsChanged(sql: Sql, list: List, when: string, more: -1 | 0 | 1): void {
  sql.run('UPDATE lists SET item_count = item_count + ?, items_changed = ? WHERE number = ?', more, when, list.number);
}
