import type { SiteFor } from '#emulator/context.ts';
import { keepsDrafts } from '#emulator/lists/keeps-drafts.ts';
import { draftRight } from '#emulator/rights/drafts.ts';
import { asRow, versionAsRow } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Condition } from './filter-to-sql.ts';
import { holdsOn } from './trim.ts';

/**
 * The rows of a list as a person sees them, under the name of its table: the newest version of each, or in its place
 * the one that is published (rights/drafts.ts says the same of a single row).
 */
export function rowsFor(context: SiteFor, list: List): Condition {
  const table = `items_${list.number}`;
  if (!keepsDrafts(list)) return { sql: table, params: [] };
  const me = context.me.user.id;
  const drafts = holdsOn(context, list, draftRight(list), 'i');
  const seesNewest = `CASE WHEN i.held_by IS NOT NULL THEN i.held_by = ?
    ELSE i.published = i.label OR i.author = ? OR ${drafts.sql} END`;
  const params = [me, me, ...drafts.params];
  const shown = `CASE WHEN i.held_by IS NOT NULL AND (i.author = ? OR ${drafts.sql}) THEN i.held_at ELSE i.published END`;
  return {
    sql: `(SELECT ${asRow} FROM ${table} i WHERE ${seesNewest}
      UNION ALL SELECT ${versionAsRow} FROM ${table} i
      JOIN versions v ON v.list = ${list.number} AND v.item = i.id AND v.number = ${shown}
      WHERE NOT COALESCE(${seesNewest}, 0)) AS ${table}`,
    params: [...params, me, ...drafts.params, ...params],
  };
}
