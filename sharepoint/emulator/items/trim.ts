import type { Context } from '#emulator/context.ts';
import { may } from '#emulator/rights/effective.ts';
import { seesOwnOnly } from '#emulator/rights/own-items.ts';
import { lowOf, permission } from '#emulator/rights/permission.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Condition } from './filter-to-sql.ts';

/** The condition that leaves only what the person may see: by the items' own scopes, and by read security. */
export function trim(context: Context, list: List): Condition | undefined {
  const { me } = context;
  const conditions: Condition[] = [];
  const viewsList = may(context, { is: 'list', list }, 'viewListItems');
  const scopeLetsView = (lowOf(me.scope) & permission.viewListItems) !== 0n;
  if (!scopeLetsView) return { sql: '0', params: [] };
  if (!me.user.isSiteAdmin) {
    conditions.push({
      sql: `(CASE WHEN scope IS NULL THEN ${viewsList ? 1 : 0} ELSE scope IN (
        SELECT ra.scope FROM role_assignments ra JOIN role_definitions rd ON rd.id = ra.role_id
        WHERE (rd.low & ${permission.viewListItems}) != 0 AND ra.principal_id IN (SELECT value FROM json_each(?))) END)`,
      params: [JSON.stringify(me.principalIds)],
    });
  }
  if (seesOwnOnly(context, list)) conditions.push({ sql: 'author = ?', params: [me.user.id] });
  if (conditions.length === 0) return undefined;
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    params: conditions.flatMap(({ params }) => params),
  };
}
