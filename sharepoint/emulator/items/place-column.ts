import type { Context } from '#emulator/context.ts';
import { fields } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Column } from './column.ts';

/** SQLite's own `lower`, which knows no other letters. */
const lower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** What no name below a list can be. */
const nowhere = '\u0000';

/** Where a row stands, what it is called there and what kind of thing it is, and its version: nothing that is a cell. */
export function placeColumn(asked: string, list: List, context: Context): Column | undefined {
  const row = `items_${list.number}`;
  const ofPlace = (what: string): string =>
    `(SELECT ${what} FROM files WHERE files.list = ${list.number} AND files.item = ${row}.id)`;
  const root = lower(`${context.path}/${list.url}`);
  const toKey = (address: string): string => {
    const text = lower(address);
    return text === root ? '' : text.startsWith(`${root}/`) ? text.slice(root.length + 1) : nowhere;
  };
  const nameless = `${row}.id || '_.000'`;
  const columns: Readonly<Record<string, Pick<Column, 'sql' | 'toKey'>>> = {
    FSObjType: { sql: `CAST(COALESCE(${ofPlace('is_folder')}, 0) AS TEXT)` },
    FileLeafRef: { sql: `COALESCE(${ofPlace('key')}, ${nameless})` },
    FileDirRef: { sql: `COALESCE(${ofPlace('lower(folder)')}, '')`, toKey },
    FileRef: { sql: `COALESCE(${ofPlace("lower(ltrim(folder || '/' || name, '/'))")}, ${nameless})`, toKey },
    OData__UIVersionString: { sql: `((${row}.label >> 9) || '.' || (${row}.label & 511))` },
  };
  const found = Object.entries(columns).find(([name]) => name.toLowerCase() === asked.toLowerCase());
  const like = fields(context.sql, list).find(({ internalName }) => internalName === 'FileRef');
  return found && like && { field: { ...like, internalName: found[0] }, indexed: false, ...found[1] };
}
