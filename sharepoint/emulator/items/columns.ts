import type { Context } from '#emulator/context.ts';
import { notEmulated, unknownColumn } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import { keepsDrafts } from '#emulator/lists/keeps-drafts.ts';
import { draftRight } from '#emulator/rights/drafts.ts';
import { may } from '#emulator/rights/effective.ts';
import { seesOwnOnly } from '#emulator/rights/own-items.ts';
import { fields, keyExpression, type Field } from '#emulator/store/fields.ts';
import { hasScopes } from '#emulator/store/item-scopes.ts';
import { lists, type List } from '#emulator/store/lists.ts';
import type { Column } from './column.ts';
import { placeColumn } from './place-column.ts';

/** Finds what a filter or an order names: `Title`, `LeaderId`, `Leader/Title`, `Author/EMail`. */
export function columnOf(path: string, list: List, context: Context): Column {
  const placed = placeColumn(path, list, context);
  if (placed) return placed;
  const [head, tail, ...more] = path.split('/');
  const field = findField(head!, tail, fields(context.sql, list));
  if (!field || more.length > 0) throw unknownColumn(path);
  if (isWithoutKey(field)) throw notEmulated('$filter', path);
  const kind = kindOf(field);
  if (tail === undefined || tail.toLowerCase() === 'id') {
    return { field, sql: keyExpression(field), indexed: field.indexed && !kind.isLookup };
  }
  const sql = keyBehind(field, tail, list, context);
  if (!sql) throw unknownColumn(path);
  return { field, sql, indexed: false };
}

/** What the server computes when it answers is nowhere in the table. */
const isWithoutKey = (field: Field): boolean =>
  field.builtIn && field.internalName !== 'Title' && keyExpression(field).startsWith('json_extract(');

/** A lookup is named by its ID (`LeaderId`) or with what stands behind it (`Leader/Title`). */
function findField(head: string, tail: string | undefined, all: readonly Field[]): Field | undefined {
  const asked = head.toLowerCase();
  return all.find((field) => {
    const name = propertyName(field).toLowerCase();
    if (!kindOf(field).isLookup) return name === asked && tail === undefined;
    return tail === undefined ? `${name}id` === asked : name === asked;
  });
}

/** The key of a simple column of the person or item that a lookup points at; undefined when there is none such. */
function keyBehind(field: Field, tail: string, list: List, context: Context): string | undefined {
  const { sql } = context;
  const asked = tail.toLowerCase();
  const id = ofTable(keyExpression(field), `items_${list.number}`);
  if (field.type === 'User') {
    const property = ['Title', 'EMail', 'Name'].find((name) => name.toLowerCase() === asked);
    return property && `(SELECT json_extract(keys, '$.${property}') FROM principals WHERE principals.id = ${id})`;
  }
  const target = lists(sql).find((candidate) => candidate.id === field.extra['LookupList']);
  const shown = target && fields(sql, target).find(({ internalName }) => internalName.toLowerCase() === asked);
  if (!target || !shown || !seesAll(context, target)) return undefined;
  return `(SELECT ${keyExpression(shown)} FROM items_${target.number} AS target WHERE target.id = ${id})`;
}

/** A filter must not tell what one may not read. */
function seesAll(context: Context, list: List): boolean {
  const of = { is: 'list', list } as const;
  if (!may(context, of, 'viewListItems') || seesOwnOnly(context, list)) return false;
  if (keepsDrafts(list) && !may(context, of, draftRight(list))) return false;
  return context.me.user.isSiteAdmin || !hasScopes(context.sql, list);
}

/** Inside a subquery the outer table must be named: the inner one has columns of the same names. */
const ofTable = (expression: string, table: string): string =>
  expression.startsWith('json_extract(') ? expression.replace('(keys', `(${table}.keys`) : `${table}.${expression}`;
