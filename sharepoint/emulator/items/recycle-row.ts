import type { Context } from '#emulator/context.ts';
import { rowsIn } from '#emulator/rights/folders.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { recycle } from '#emulator/store/recycle-bin.ts';
import { binned } from './binned.ts';
import { demandMatch } from './match-etag.ts';

/**
 * Puts a row into the bin, and what is in it when it is a folder; gives the bin's id of the row itself. The ETag is what
 * `IF-Match` is compared with, once it is known that one may.
 */
export function recycleRow(context: Context, list: List, item: Item, etag?: string): string {
  demandChange(context, list, item, 'deleteListItems');
  if (etag !== undefined) demandMatch(context, etag);
  for (const inner of rowsIn(context.sql, list, item)) recycleRow(context, list, inner);
  const bin = binned(context);
  recycle(context.sql, list, item, bin);
  return bin.id;
}
