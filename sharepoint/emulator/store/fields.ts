import type { List } from './lists.ts';
import type { Row, Sql } from './sql.ts';

/** A column. What only one kind of field has stands in `extra`, by SharePoint's property names. */
export type Field = {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  /** SharePoint's TypeAsString: `Text`, `DateTime`, `UserMulti`. */
  readonly type: string;
  readonly description: string;
  readonly group: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  /** One of the columns every list has. */
  readonly builtIn: boolean;
  readonly defaultValue: string | null;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
  /** The forms it was told to show in or not: `ShowInEditForm`. */
  readonly shownIn?: Readonly<Record<string, boolean>>;
};

/** Whatever has columns: a list, or a web with its site columns, which no index can serve. */
type Columns = Pick<List, 'number'>;

const fieldFrom = (row: Row): Field => JSON.parse(row['data'] as string) as Field;

export const fields = (sql: Sql, list: Columns): readonly Field[] =>
  sql.remember(`fields:${list.number}`, () =>
    sql.all('SELECT data FROM fields WHERE list = ? ORDER BY position', list.number).map(fieldFrom),
  );

export function insertField(sql: Sql, list: Columns, field: Field): void {
  const position = sql.get('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM fields WHERE list = ?', list.number)!;
  sql.change(
    'INSERT INTO fields VALUES (?, ?, ?, ?, ?)',
    list.number,
    field.id,
    field.internalName,
    position['next'] as number,
    JSON.stringify(field),
  );
  if (field.indexed) addIndex(sql, list, field);
}

export function saveField(sql: Sql, list: Columns, field: Field): void {
  const before = fields(sql, list).find((other) => other.id === field.id);
  sql.change('UPDATE fields SET data = ? WHERE list = ? AND id = ?', JSON.stringify(field), list.number, field.id);
  if (before?.indexed && !field.indexed) dropIndex(sql, list, field);
  if (!before?.indexed && field.indexed) addIndex(sql, list, field);
}

export function removeField(sql: Sql, list: Columns, field: Field): void {
  if (field.indexed) dropIndex(sql, list, field);
  const path = `$.${field.internalName}`; // a later column of the same name must not find old values
  if (list.number > 0)
    sql.change(`UPDATE items_${list.number} SET data = json_remove(data, ?), keys = json_remove(keys, ?)`, path, path);
  sql.change('DELETE FROM fields WHERE list = ? AND id = ?', list.number, field.id);
}

/** The columns of the table that hold what the server sets; all others are keys in JSON. */
const tableColumns: Readonly<Record<string, string>> = {
  ID: 'id',
  GUID: 'guid',
  Created: 'created',
  Modified: 'modified',
  Author: 'author',
  Editor: 'editor',
  owshiddenversion: 'version',
  _ModerationStatus: 'status',
};

/**
 * The SQL expression that holds a field's key. An internal name has only letters, digits and `_` (fields/name.ts), so
 * it can't break out of the text it stands in; the same words must be in the index and in the query.
 */
export const keyExpression = (field: Pick<Field, 'internalName'>): string =>
  tableColumns[field.internalName] ?? `json_extract(keys, '$.${field.internalName}')`;

const indexName = (list: Columns, field: Field): string => `items_${list.number}_${field.internalName}`;

function addIndex(sql: Sql, list: Columns, field: Field): void {
  if (field.internalName === 'ID' || list.number < 0) return; // the primary key; a site column
  sql.define(`CREATE INDEX "${indexName(list, field)}" ON items_${list.number} (${keyExpression(field)}, id)`);
}

function dropIndex(sql: Sql, list: Columns, field: Field): void {
  sql.define(`DROP INDEX IF EXISTS "${indexName(list, field)}"`);
}
