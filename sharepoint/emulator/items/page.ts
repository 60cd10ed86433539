import type { Context } from '#emulator/context.ts';
import { badQuery } from '#emulator/errors.ts';
import type { Order } from '#emulator/odata/options.ts';
import { itemFrom, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Value } from '#emulator/store/sql.ts';
import { columnOf } from './columns.ts';
import { filterToSql, type Condition } from './filter-to-sql.ts';
import { rowsFor } from './rows.ts';
import { demandBelowThreshold } from './threshold.ts';
import { trim } from './trim.ts';

const usualPage = 100;
const longestPage = 5000;

export type Page = { readonly items: readonly Item[]; readonly nextLink?: string };

type SortColumn = { readonly sql: string; readonly name: string; readonly descending: boolean };

/** Filters, trims, sorts and pages a list's items in one query. */
export function readPage(context: Context, list: List): Page {
  demandBelowThreshold(context, list);
  const { filter, orderBy, top, skipToken } = context.options;
  const size = Math.min(top ?? usualPage, longestPage);
  if (size === 0) return { items: [] };
  const sort = sortColumns(orderBy, list, context);
  const conditions = [
    filter && filterToSql(filter, list, context),
    trim(context, list),
    skipToken === undefined ? undefined : after(skipToken, sort),
  ].filter((condition): condition is Condition => condition !== undefined);
  const where = conditions.length > 0 ? ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '';
  const order = sort.map(({ sql, descending }) => `${sql}${descending ? ' DESC' : ''}`).join(', ');
  const keys = sort.map(({ sql }, at) => `, ${sql} AS sort_${at}`).join('');
  const from = rowsFor(context, list);
  const rows = context.sql.all(
    `SELECT *${keys} FROM ${from.sql}${where} ORDER BY ${order} LIMIT ${size + 1}`,
    ...from.params,
    ...conditions.flatMap(({ params }) => params),
  );
  const shown = rows.slice(0, size);
  if (rows.length <= size) return { items: shown.map(itemFrom) };
  const last = shown.at(-1)!;
  return {
    items: shown.map(itemFrom),
    nextLink: nextLink(
      context,
      sort,
      sort.map((_, at) => last[`sort_${at}`]!),
    ),
  };
}

/** What is asked for, and the ID last, so that the order is whole and a page can begin after a row. */
function sortColumns(orderBy: readonly Order[], list: List, context: Context): SortColumn[] {
  const asked = orderBy.map(({ path, descending }) => {
    const { sql, field } = columnOf(path, list, context);
    return { sql, descending, name: field.internalName };
  });
  return asked.some(({ sql }) => sql === 'id') ? asked : [...asked, { sql: 'id', name: 'ID', descending: false }];
}

/** SharePoint's token: the last row's ID and the values it was sorted by, so that inserts and deletes do no harm. */
function nextLink({ url }: Context, sort: readonly SortColumn[], values: readonly Value[]): string {
  const fields = sort.map(({ name }, at) => `p_${name}=${encodeURIComponent(String(values[at] ?? ''))}`);
  const token = ['Paged=TRUE', ...fields].join('&');
  const query = url.search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !/^(%24|\$)skiptoken=/i.test(pair));
  return `${url.origin}${url.pathname}?${[...query, `%24skiptoken=${escaped(token)}`].join('&')}`;
}

/** SharePoint writes the digits of an escape in small letters. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase());

/** The rows after the token's: the first sort column says more, or is equal and the next one says so. */
function after(token: string, sort: readonly SortColumn[]): Condition {
  const given = new Map(
    token.split('&').map((pair) => {
      const [name, value = ''] = pair.split('=', 2);
      return [name!.toLowerCase(), decodeToken(value)];
    }),
  );
  const id = Number(given.get('p_id'));
  if (!Number.isInteger(id)) throw badQuery('The query parameter $skiptoken is not valid.');
  if (given.get('pagedprev')?.toUpperCase() === 'TRUE') throw badQuery('Paging backwards is not emulated.');
  const hasSortValues = sort.every(({ name }) => given.has(`p_${name.toLowerCase()}`));
  // PnPjs's skip(n) names only the ID, whatever the order.
  if (!hasSortValues) return { sql: 'id > ?', params: [id] };
  return beyond(sort, given);
}

function beyond([column, ...rest]: readonly SortColumn[], given: ReadonlyMap<string, string>): Condition {
  if (!column) return { sql: '0', params: [] };
  const { sql, name, descending } = column;
  const text = given.get(`p_${name.toLowerCase()}`)!;
  // Compared as text or number as the key is: the token can't tell, so SQL is asked.
  const value = `(CASE WHEN typeof(${sql}) IN ('integer', 'real') THEN CAST(? AS REAL) ELSE ? END)`;
  const then = beyond(rest, given);
  if (text === '' && name !== 'ID') {
    const more = descending ? '0' : `${sql} IS NOT NULL`;
    return { sql: `(${more} OR (${sql} IS NULL AND ${then.sql}))`, params: then.params };
  }
  const more = descending ? `(${sql} IS NULL OR ${sql} < ${value})` : `${sql} > ${value}`;
  return {
    sql: `(${more} OR (${sql} = ${value} AND ${then.sql}))`,
    params: [text, text, text, text, ...then.params],
  };
}

function decodeToken(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
