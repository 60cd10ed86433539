import type { Context, SiteFor } from '#emulator/context.ts';
import { noItem } from '#emulator/errors.ts';
import { shownVersion } from '#emulator/rights/drafts.ts';
import { itemById, itemWithGuid } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { ListItem } from './resource.ts';

/** The item as one may see it; undefined when one may not. */
export function visibleItem(context: SiteFor, list: List, id: number): ListItem | undefined {
  const item = Number.isInteger(id) ? itemById(context.sql, list, id) : undefined;
  const shown = item && shownVersion(context, list, item);
  return shown && { list, item: shown };
}

/** By the id that it keeps wherever it goes. */
export function findItemByGuid(context: Context, list: List, guid: string): ListItem {
  const item = itemWithGuid(context.sql, list, guid.toLowerCase().replace(/[{}]/g, ''));
  return findItem(context, list, item?.id ?? Number.NaN);
}

/** An item that one may not see does not exist. */
export function findItem(context: Context, list: List, id: number): ListItem {
  const found = visibleItem(context, list, id);
  if (!found) throw noItem();
  return found;
}
