import type { Context } from '#emulator/context.ts';
import { noItem } from '#emulator/errors.ts';
import { shownVersion } from '#emulator/rights/drafts.ts';
import { itemById } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { ListItem } from './resource.ts';

/** The item as one may see it; undefined when one may not. */
export function visibleItem(context: Context, list: List, id: number): ListItem | undefined {
  const item = Number.isInteger(id) ? itemById(context.sql, list, id) : undefined;
  const shown = item && shownVersion(context, list, item);
  return shown && { list, item: shown };
}

/** An item that one may not see does not exist. */
export function findItem(context: Context, list: List, id: number): ListItem {
  const found = visibleItem(context, list, id);
  if (!found) throw noItem();
  return found;
}
