import type { Context } from '#emulator/context.ts';
import { overThreshold } from '#emulator/errors.ts';
import type { Filter } from '#emulator/odata/filter.ts';
import { itemCount, type List } from '#emulator/store/lists.ts';
import { columnOf } from './columns.ts';
import { filterToSql } from './filter-to-sql.ts';

const usesIndex = new Set(['eq', 'lt', 'le', 'gt', 'ge', 'startswith']);

/**
 * SharePoint refuses what would scan more rows than its list view threshold. On a longer list a filter must begin (read
 * from the left, through the ands) with a condition on an indexed column that alone leaves few enough rows, and an
 * order needs an indexed column. Reading everything in the order of IDs, page by page, is always let through.
 */
export function demandBelowThreshold(context: Context, list: List): void {
  const { filter, orderBy } = context.options;
  if (itemCount(context.sql, list) <= context.listViewThreshold) return;
  if (orderBy.some(({ path }) => !columnOf(path, list, context).indexed)) throw overThreshold();
  if (filter && !leavesFew(firstOf(filter), list, context)) throw overThreshold();
}

const firstOf = (filter: Filter): Filter => (filter.is === 'and' ? firstOf(filter.left) : filter);

function leavesFew(first: Filter, list: List, context: Context): boolean {
  if ((first.is !== 'compare' && first.is !== 'test') || !usesIndex.has(first.by)) return false;
  const operands = first.is === 'test' ? [{ is: 'path', path: first.path } as const] : [first.left, first.right];
  const path = operands.find((operand) => operand.is === 'path');
  if (!path || !columnOf(path.path, list, context).indexed) return false;
  const { sql, params } = filterToSql(first, list, context);
  const limit = context.listViewThreshold + 1;
  const text = `SELECT count(*) AS found FROM (SELECT 1 FROM items_${list.number} WHERE ${sql} LIMIT ${limit})`;
  return (context.sql.get(text, ...params)!['found'] as number) <= context.listViewThreshold;
}
