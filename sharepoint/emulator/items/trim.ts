import type { SiteFor } from '#emulator/context.ts';
import { demand, may } from '#emulator/rights/effective.ts';
import { seesOwnOnly } from '#emulator/rights/own-items.ts';
import { permission, type Permission } from '#emulator/rights/permission.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Condition } from './filter-to-sql.ts';

/** The condition that leaves only what the person may see: by the items' own scopes, and by read security. */
export function trim(context: SiteFor, list: List): Condition {
  demandAsk(context, list);
  const seen = holdsOn(context, list, 'viewListItems', `items_${list.number}`);
  if (!seesOwnOnly(context, list)) return seen;
  return { sql: `${seen.sql} AND author = ?`, params: [...seen.params, context.me.user.id] };
}

/** Who holds nothing on the list but in a folder of it may ask, or may not: the emulator is told. */
function demandAsk(context: SiteFor, list: List): void {
  if (context.folderRights === 'refuse') demand(context, { is: 'list', list }, 'viewListItems');
}

/**
 * Whether a person holds one of the low rights on a row: in the row's scope, or that of a folder around it, or the
 * list's; and whether the token lets it through.
 */
export function holdsOn(context: SiteFor, list: List, right: Permission, row: string): Condition {
  const { user, scope, principalIds } = context.me;
  if ((scope & permission[right]) === 0n) return { sql: '0', params: [] };
  if (user.isSiteAdmin) return { sql: '1', params: [] };
  const onList = may(context, { is: 'list', list }, right) ? 1 : 0;
  return {
    sql: `(CASE WHEN COALESCE(${row}.scope, ${row}.folder_scope) IS NULL THEN ${onList}
    ELSE COALESCE(${row}.scope, ${row}.folder_scope) IN (
      SELECT ra.scope FROM role_assignments ra JOIN role_definitions rd ON rd.id = ra.role_id
      WHERE (rd.low & ${permission[right]}) != 0 AND ra.principal_id IN (SELECT value FROM json_each(?))) END)`,
    params: [JSON.stringify(principalIds)],
  };
}
