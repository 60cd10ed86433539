import type { Context } from '#emulator/context.ts';
import { noItem } from '#emulator/errors.ts';
import { maySee } from '#emulator/rights/own-items.ts';
import { itemById } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { ListItem } from './resource.ts';

/** An item that one may not see does not exist. */
export function findItem(context: Context, list: List, id: number): ListItem {
  const item = Number.isInteger(id) ? itemById(context.sql, list, id) : undefined;
  if (!item || !maySee(context, list, item)) throw noItem();
  return { list, item };
}
