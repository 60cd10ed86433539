import { textKey } from './compare-key.ts';
import type { List } from './lists.ts';
import type { Row, Sql } from './sql.ts';

/** Where a file or folder stands in its list. `folder` is the path below the list's root; the root itself is ''. */
export type Place = {
  readonly item: number;
  readonly folder: string;
  readonly name: string;
  readonly isFolder: boolean;
};

const columns = 'f.item, f.folder, f.name, f.is_folder';
const placeFrom = (row: Row): Place => ({
  item: row['item'] as number,
  folder: row['folder'] as string,
  name: row['name'] as string,
  isFolder: row['is_folder'] === 1,
});

/** What is in the recycle bin has no row in the list, and so is nowhere. */
const from = ({ number }: List): string => `files f JOIN items_${number} i ON i.id = f.item WHERE f.list = ${number}`;

export const placesIn = (sql: Sql, list: List, folder: string): Place[] =>
  sql.all(`SELECT ${columns} FROM ${from(list)} AND f.folder = ? ORDER BY f.key`, folder).map(placeFrom);

export function placeAt(sql: Sql, list: List, folder: string, name: string): Place | undefined {
  const row = sql.get(`SELECT ${columns} FROM ${from(list)} AND f.folder = ? AND f.key = ?`, folder, textKey(name));
  return row && placeFrom(row);
}

export function placeOf(sql: Sql, list: List, item: number): Place | undefined {
  const row = sql.get('SELECT item, folder, name, is_folder FROM files WHERE list = ? AND item = ?', list.number, item);
  return row && placeFrom(row);
}

/** By the id that files and folders are known by. */
export function placeWithId(sql: Sql, list: List, guid: string): Place | undefined {
  const row = sql.get(`SELECT ${columns} FROM ${from(list)} AND i.guid = ?`, guid);
  return row && placeFrom(row);
}

export const pathOf = ({ folder, name }: Pick<Place, 'folder' | 'name'>): string =>
  folder === '' ? name : `${folder}/${name}`;

export function addPlace(sql: Sql, list: List, { item, folder, name, isFolder }: Place, bytes?: Uint8Array): void {
  sql.run(
    'INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)',
    list.number,
    item,
    folder,
    name,
    textKey(name),
    isFolder ? 1 : 0,
    bytes ?? null,
  );
}
