import { kindOf } from '#emulator/fields/field-kinds.ts';
import type { Context } from '#emulator/context.ts';
import { fields, type Field } from '#emulator/store/fields.ts';
import { placeOf } from '#emulator/store/files.ts';
import type { Item } from '#emulator/store/items.ts';
import { lists, type List } from '#emulator/store/lists.ts';
import { users } from '#emulator/store/principals.ts';
import { visibleItem } from '#emulator/resources/find-item.ts';
import { languageOf } from '#emulator/webs/language.ts';
import { dateText, decimal, yesNo } from './as-text.ts';

type Row = Record<string, unknown>;

/** A row as RenderListDataAsStream shows it: texts in the site's language, the plain value beside them (assumed). */
export function rowAsStream(context: Context, list: List, item: Item, names: readonly string[]): Row {
  const isFolder = placeOf(context.sql, list, item.id)?.isFolder === true;
  const row: Row = { ID: String(item.id), FSObjType: isFolder ? '1' : '0', UniqueId: `{${item.guid.toUpperCase()}}` };
  const known = fields(context.sql, list);
  const asked = names.length > 0 ? names : ['Title'];
  for (const name of asked) {
    const field = known.find(({ internalName }) => internalName === name);
    if (field) Object.assign(row, shown(context, list, item, field));
  }
  return row;
}

function shown(context: Context, list: List, item: Item, field: Field): Row {
  const name = field.internalName;
  const cell = cellOf(item, name);
  if (cell === null || cell === undefined) return { [name]: '' };
  if (field.type.startsWith('User')) return { [name]: [cell].flat().map((id) => person(context, Number(id))) };
  if (kindOf(field).isLookup)
    return { [name]: [cell].flat().flatMap((id) => lookup(context, list, field, Number(id))) };
  const language = languageOf({ sql: context.sql, web: list.web });
  if (typeof cell === 'boolean')
    return { [name]: yesNo[language][cell ? 'yes' : 'no'], [`${name}.value`]: cell ? '1' : '0' };
  if (typeof cell === 'number') return { [name]: decimal(cell, language), [`${name}.`]: String(cell) };
  if (field.type === 'DateTime') return { [name]: dateText(String(cell), language), [`${name}.`]: String(cell) };
  if (Array.isArray(cell)) return { [name]: cell.map(String) };
  return { [name]: typeof cell === 'object' ? JSON.stringify(cell) : String(cell) };
}

function cellOf(item: Item, name: string): unknown {
  const own: Readonly<Record<string, unknown>> = {
    ID: String(item.id),
    Created: item.created,
    Modified: item.modified,
    Author: item.author,
    Editor: item.editor,
    GUID: item.guid,
  };
  return own[name] ?? item.cells[name];
}

function person({ sql }: Context, id: number): Row {
  const found = users(sql).get(id);
  return { id: String(id), title: found?.title ?? '', email: found?.email ?? '', sip: '', picture: '' };
}

/** What a lookup points at is shown to who may see it. */
function lookup(context: Context, list: List, field: Field, id: number): Row[] {
  const target = lists(context.sql).find((candidate) => candidate.id === field.extra['LookupList']) ?? list;
  const found = visibleItem(context, target, id);
  if (!found) return [];
  const value = found.item.cells[String(field.extra['LookupField'] ?? 'Title')];
  return [{ lookupId: id, lookupValue: String(value ?? ''), isSecretFieldValue: false }];
}
