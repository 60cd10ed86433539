import { noteChange } from './changes.ts';
import type { List } from './lists.ts';
import { noteItemsChanged } from './lists.ts';
import type { Row, Sql, Value } from './sql.ts';

export type Cells = Readonly<Record<string, unknown>>;
export type Keys = Readonly<Record<string, string | number | null>>;

export type Item = {
  readonly id: number;
  readonly guid: string;
  /** Counts every change; it is the second half of the ETag. */
  readonly version: number;
  /** The version people see, as SharePoint numbers it: 512 for each major one, 1 for each minor one ("3.2" is 1538). */
  readonly label: number;
  /** What content approval says of it; approved in lists without. */
  readonly status: ModerationStatus;
  /** The version that readers see, when there is one. It is this one unless drafts are kept from them. */
  readonly published: number | null;
  /** Who has the file checked out, and the version that the others see meanwhile (0: there is none). */
  readonly heldBy: number | null;
  readonly heldAt: number | null;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  /** The rights of its own. */
  readonly scope: number | null;
  /** The rights of the nearest folder around it that has some of its own. */
  readonly folderScope: number | null;
  /** What is answered, by internal name. */
  readonly cells: Cells;
  /** What is compared, by internal name. */
  readonly keys: Keys;
};

/** SharePoint's OData__ModerationStatus. */
export const moderation = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;
export type ModerationStatus = (typeof moderation)[keyof typeof moderation];

/** The columns of a list's table beside the id, each with the property it holds. */
const columns = {
  guid: 'guid',
  version: 'version',
  label: 'label',
  status: 'status',
  published: 'published',
  held_by: 'heldBy',
  held_at: 'heldAt',
  created: 'created',
  modified: 'modified',
  author: 'author',
  editor: 'editor',
  scope: 'scope',
  folder_scope: 'folderScope',
} as const satisfies Record<string, keyof Item>;

const names = [...Object.keys(columns), 'data', 'keys'];
const marks = names.map(() => '?').join(', ');
const valuesOf = (item: Omit<Item, 'id'>): Value[] => [
  ...Object.values(columns).map((property) => item[property]),
  JSON.stringify(item.cells),
  JSON.stringify(item.keys),
];

export function itemFrom(row: Row): Item {
  const plain = Object.entries(columns).map(([column, property]) => [property, row[column]]);
  const [cells, keys] = [JSON.parse(row['data'] as string) as Cells, JSON.parse(row['keys'] as string) as Keys];
  return { id: row['id'], ...Object.fromEntries(plain), cells, keys } as Item;
}

/** A kept version `v` in the shape of the table's rows, under the rights that its row `i` has now. */
export const versionAsRow = [
  'i.id AS id',
  ...Object.entries(columns).map(([column, property]) =>
    column.endsWith('scope') ? `i.${column} AS ${column}` : `json_extract(v.row, '$.${property}') AS ${column}`,
  ),
  "json_extract(v.row, '$.cells') AS data",
  "json_extract(v.row, '$.keys') AS keys",
].join(', ');

/** The row `i` as it is, its columns in the same order. */
export const asRow = ['id', ...names].map((name) => `i.${name} AS ${name}`).join(', ');

/** The rows that were made last, the newest first. */
export const newestItems = (sql: Sql, list: List, most: number): Item[] =>
  sql.all(`SELECT * FROM items_${list.number} ORDER BY id DESC LIMIT ?`, most).map(itemFrom);

/** Takes an ID out of the row, as a row with it would. */
export function reserveId(sql: Sql, list: List): number {
  const name = `items_${list.number}`;
  const last = (sql.get('SELECT seq FROM sqlite_sequence WHERE name = ?', name)?.['seq'] as number | undefined) ?? 0;
  if (last === 0) sql.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, 1)', name);
  else sql.run('UPDATE sqlite_sequence SET seq = ? WHERE name = ?', last + 1, name);
  return last + 1;
}

export function itemById(sql: Sql, list: List, id: number): Item | undefined {
  const row = sql.get(`SELECT * FROM items_${list.number} WHERE id = ?`, id);
  return row && itemFrom(row);
}

export function itemWithGuid(sql: Sql, list: List, guid: string): Item | undefined {
  const row = sql.get(`SELECT * FROM items_${list.number} WHERE guid = ?`, guid);
  return row && itemFrom(row);
}

export function insertItem(sql: Sql, list: List, item: Omit<Item, 'id'>): Item {
  const { lastId } = sql.run(
    `INSERT INTO items_${list.number} (${names.join(', ')}) VALUES (${marks})`,
    ...valuesOf(item),
  );
  const kept: Item = { ...item, id: lastId };
  noteItemsChanged(sql, list, item.modified, 1);
  noteChange(sql, list, kept, 'add', item.modified);
  return kept;
}

/** Puts a row back under the ID it had. */
export function insertAgain(sql: Sql, list: List, item: Item): void {
  sql.run(
    `INSERT INTO items_${list.number} (id, ${names.join(', ')}) VALUES (?, ${marks})`,
    item.id,
    ...valuesOf(item),
  );
}

export function saveItem(sql: Sql, list: List, item: Item): void {
  sql.run(
    `UPDATE items_${list.number} SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...valuesOf(item),
    item.id,
  );
  noteItemsChanged(sql, list, item.modified, 0);
  noteChange(sql, list, item, 'update', item.modified);
}
