import type { SiteFor } from '#emulator/context.ts';
import { accessDenied } from '#emulator/errors.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { demand, may } from './effective.ts';
import { demandNewest } from './newest.ts';

const all = 1;
const own = 2;

/** Override List Behaviors lifts a list's restriction to own items (Microsoft: "User permissions and permission levels"). */
const overrides = (context: SiteFor, list: List): boolean => may(context, { is: 'list', list }, 'cancelCheckout');

export const seesOwnOnly = (context: SiteFor, list: List): boolean =>
  list.settings.ReadSecurity === own && !overrides(context, list);

export function maySee(context: SiteFor, list: List, item: Item): boolean {
  if (!may(context, { is: 'item', list, item }, 'viewListItems')) return false;
  return item.author === context.me.user.id || !seesOwnOnly(context, list);
}

/** Write security 1: everybody with the right; 2: one's own items; 4: only who overrides. */
export function demandChange(
  context: SiteFor,
  list: List,
  item: Item,
  what: 'editListItems' | 'deleteListItems',
): void {
  demand(context, { is: 'item', list, item }, what);
  demandNewest(context, list, item);
  const { WriteSecurity: security } = list.settings;
  if (security === all || overrides(context, list)) return;
  if (security !== own || item.author !== context.me.user.id) throw accessDenied();
}
