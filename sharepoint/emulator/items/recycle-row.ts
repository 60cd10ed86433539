import type { Context } from '#emulator/context.ts';
import { rowsIn } from '#emulator/rights/folders.ts';
import { binned } from './binned.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { recycle } from '#emulator/store/recycle-bin.ts';

/** Puts a row into the bin, and what is in it when it is a folder; gives the bin's id of the row itself. */
export function recycleRow(context: Context, list: List, item: Item): string {
  demandChange(context, list, item, 'deleteListItems');
  for (const inner of rowsIn(context.sql, list, item)) recycleRow(context, list, inner);
  const bin = binned(context);
  recycle(context.sql, list, item, bin);
  return bin.id;
}
