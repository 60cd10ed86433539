import { randomUUID } from 'node:crypto';
import type { Row, Sql } from './sql.ts';
import { itemsTable } from './schema.ts';

/** What MERGE can change and GET answers, by SharePoint's own property names. */
export type ListSettings = {
  readonly Description: string;
  readonly BaseTemplate: number;
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
  readonly id: string;
  /** Below the site: `Lists/HelpTopics`, `Shared Documents`. */
  readonly url: string;
  readonly title: string;
  /** The scope of its own, when inheritance is broken. */
  readonly scope: number | null;
  readonly version: number;
  readonly settings: ListSettings;
};

const listFrom = (row: Row): List => ({
  number: row['number'] as number,
  id: row['id'] as string,
  url: row['url'] as string,
  title: row['title'] as string,
  scope: row['scope'] as number | null,
  version: row['version'] as number,
  settings: JSON.parse(row['data'] as string) as ListSettings,
});

export const lists = (sql: Sql): readonly List[] =>
  sql.remember('lists', () => sql.all('SELECT * FROM lists ORDER BY title').map(listFrom));

export function insertList(sql: Sql, url: string, title: string, settings: ListSettings): List {
  const id = randomUUID();
  const { lastId } = sql.change(
    'INSERT INTO lists (id, url, title, version, data, items_changed) VALUES (?, ?, ?, 0, ?, ?)',
    id,
    url,
    title,
    JSON.stringify(settings),
    settings.Created,
  );
  sql.define(itemsTable(lastId));
  return { number: lastId, id, url, title, scope: null, version: 0, settings };
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

export function dropList(sql: Sql, { number }: List): void {
  for (const table of ['fields', 'views', 'versions', 'recycled', 'files', 'attachments', 'changes']) {
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
