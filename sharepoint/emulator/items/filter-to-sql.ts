import type { Context } from '#emulator/context.ts';
import { badQuery } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import type { Constant, Filter, Operand } from '#emulator/odata/filter.ts';
import { parseInstant } from '#emulator/site-time.ts';
import { instantKey, textKey } from '#emulator/store/compare-key.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Value } from '#emulator/store/sql.ts';
import type { Column } from './column.ts';
import { columnOf } from './columns.ts';

export type Condition = { readonly sql: string; readonly params: readonly Value[] };

const signs = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;
const mirrored = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' } as const;
const dateParts = { year: '%Y', month: '%m', day: '%d', hour: '%H', minute: '%M', second: '%S' } as const;

/** Turns a filter on items into SQL over their keys. */
export function filterToSql(filter: Filter, list: List, context: Context): Condition {
  switch (filter.is) {
    case 'and':
    case 'or': {
      const [left, right] = [filterToSql(filter.left, list, context), filterToSql(filter.right, list, context)];
      const word = filter.is.toUpperCase();
      return { sql: `(${left.sql} ${word} ${right.sql})`, params: [...left.params, ...right.params] };
    }
    case 'not': {
      const inner = filterToSql(filter.of, list, context);
      return { sql: `NOT COALESCE(${inner.sql}, 0)`, params: inner.params };
    }
    case 'test':
      return textTest(filter.by, columnOf(filter.path, list, context), filter.text);
    case 'compare':
      return compare(filter, list, context);
  }
}

function textTest(by: 'startswith' | 'substringof', column: Column, text: string): Condition {
  const key = (column.toKey ?? textKey)(text);
  // Two comparisons instead of LIKE: an index on the key serves them.
  if (by === 'startswith')
    return { sql: `(${column.sql} >= ? AND ${column.sql} < ?)`, params: [key, `${key}\u{10ffff}`] };
  return { sql: `instr(${column.sql}, ?) > 0`, params: [key] };
}

function compare(filter: Extract<Filter, { is: 'compare' }>, list: List, context: Context): Condition {
  const turned = filter.left.is === 'constant' && filter.right.is !== 'constant';
  const [subject, other, by] = turned
    ? [filter.right, filter.left, mirrored[filter.by]]
    : [filter.left, filter.right, filter.by];
  if (subject.is === 'constant' || other.is !== 'constant') {
    throw badQuery('A filter must compare a column with a value.');
  }
  const column = columnOf(subject.path, list, context);
  const sql = subject.is === 'part' ? datePart(subject, column) : column.sql;
  const value = subject.is === 'part' ? other.constant.value : keyFor(other.constant, column, subject);
  if (value === null) return nullTest(by, sql);
  if (column.field.type === 'MultiChoice') return hasChoice(by, sql, String(value));
  // SharePoint's "not equal" holds for empty cells too (assumed from the SQL it makes of CAML's Neq).
  if (by === 'ne') return { sql: `(${sql} IS NULL OR ${sql} != ?)`, params: [value as Value] };
  return { sql: `${sql} ${signs[by]} ?`, params: [value as Value] };
}

/** Equal to several choices is what is one of them. */
function hasChoice(by: keyof typeof mirrored, sql: string, choice: string): Condition {
  if (by !== 'eq' && by !== 'ne') throw badQuery('Several choices have no order.');
  const found = `instr(';#' || COALESCE(${sql}, '') || ';#', ?) > 0`;
  return { sql: by === 'eq' ? found : `NOT ${found}`, params: [`;#${choice};#`] };
}

function nullTest(by: keyof typeof mirrored, sql: string): Condition {
  if (by === 'eq') return { sql: `${sql} IS NULL`, params: [] };
  return { sql: by === 'ne' ? `${sql} IS NOT NULL` : '0', params: [] };
}

function datePart({ part }: Extract<Operand, { is: 'part' }>, { field, sql }: Column): string {
  if (field.type !== 'DateTime') throw badQuery(`The function ${part} needs a date column.`);
  return `CAST(strftime('${dateParts[part]}', ${sql}) AS INTEGER)`;
}

/** The value in the form its column's keys have. An empty text means an empty cell. */
function keyFor({ type, value }: Constant, { field, toKey }: Column, subject: Operand): Value {
  if (value === null) return null;
  if (toKey) return toKey(String(value));
  const isBehindLookup = subject.is === 'path' && subject.path.includes('/');
  const kind = kindOf(field);
  if (isBehindLookup && typeof value === 'string') return textKey(value);
  if (field.type === 'DateTime') {
    const instant = parseInstant(String(value));
    if (instant === undefined) throw badQuery(`The value '${String(value)}' is not a valid date.`);
    return instantKey(instant);
  }
  if (field.type === 'Boolean') return isTrue(value) ? 1 : 0;
  if (kind.isLookup || ['Number', 'Currency', 'Counter', 'Integer', 'ModStat'].includes(field.type)) {
    const number = Number(value);
    if (type === 'boolean' || Number.isNaN(number)) throw badQuery(`The value '${String(value)}' is not a number.`);
    return number;
  }
  return value === '' ? null : textKey(String(value));
}

const isTrue = (value: string | number | boolean): boolean =>
  value === true || value === 1 || (typeof value === 'string' && /^(1|true)$/i.test(value));
