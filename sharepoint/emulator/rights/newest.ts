import type { SiteFor } from '#emulator/context.ts';
import { accessDenied, checkedOutByOther } from '#emulator/errors.ts';
import { keepsDrafts } from '#emulator/lists/keeps-drafts.ts';
import { itemById, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { users } from '#emulator/store/principals.ts';

/** Who sees an older version than there is changes nothing: it is checked out by somebody, or a draft kept from them. */
export function demandNewest({ sql, me }: SiteFor, list: List, item: Item): void {
  if (!keepsDrafts(list)) return;
  const newest = itemById(sql, list, item.id);
  if (!newest) return;
  const { heldBy } = newest;
  if (heldBy !== null && heldBy !== me.user.id) {
    throw checkedOutByOther(users(sql).get(heldBy)?.login ?? String(heldBy));
  }
  if (newest.label !== item.label) throw accessDenied();
}
