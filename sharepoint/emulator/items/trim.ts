import type { Context, SiteFor } from '#emulator/context.ts';
import { may } from '#emulator/rights/effective.ts';
import { seesOwnOnly } from '#emulator/rights/own-items.ts';
import { lowOf, permission, type Permission } from '#emulator/rights/permission.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Condition } from './filter-to-sql.ts';

/** The condition that leaves only what the person may see: by the items' own scopes, and by read security. */
export function trim(context: Context, list: List): Condition | undefined {
  const { me } = context;
  const conditions: Condition[] = [];
  const scopeLetsView = (lowOf(me.scope) & permission.viewListItems) !== 0n;
  if (!scopeLetsView) return { sql: '0', params: [] };
  if (!me.user.isSiteAdmin) {
    const viewsList = may(context, { is: 'list', list }, 'viewListItems');
    conditions.push(holdsInScope(context, 'viewListItems', viewsList, `items_${list.number}`));
  }
  if (seesOwnOnly(context, list)) conditions.push({ sql: 'author = ?', params: [me.user.id] });
  if (conditions.length === 0) return undefined;
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    params: conditions.flatMap(({ params }) => params),
  };
}

/** Whether a person holds one of the low rights on a row: in the row's scope, or that of a folder around it, or the list's. */
export const holdsInScope = (
  { me }: Pick<SiteFor, 'me'>,
  right: Permission,
  holdsOnList: boolean,
  row: string,
): Condition => ({
  sql: `(CASE WHEN COALESCE(${row}.scope, ${row}.folder_scope) IS NULL THEN ${holdsOnList ? 1 : 0}
    ELSE COALESCE(${row}.scope, ${row}.folder_scope) IN (
      SELECT ra.scope FROM role_assignments ra JOIN role_definitions rd ON rd.id = ra.role_id
      WHERE (rd.low & ${permission[right]}) != 0 AND ra.principal_id IN (SELECT value FROM json_each(?))) END)`,
  params: [JSON.stringify(me.principalIds)],
});
