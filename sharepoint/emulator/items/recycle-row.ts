import { randomUUID } from 'node:crypto';
import { nowText, type Context } from '#emulator/context.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { pathOf, placeOf, placesIn } from '#emulator/store/files.ts';
import { itemById, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { recycle } from '#emulator/store/recycle-bin.ts';

/** Puts a row into the bin, and what is in it when it is a folder; gives the bin's id of the row itself. */
export function recycleRow(context: Context, list: List, item: Item): string {
  demandChange(context, list, item, 'deleteListItems');
  for (const inner of rowsIn(context, list, item)) recycleRow(context, list, inner);
  const bin = { id: randomUUID(), by: context.me.user.id, when: nowText(context) };
  recycle(context.sql, list, item, bin);
  return bin.id;
}

function rowsIn({ sql }: Context, list: List, { id }: Item): Item[] {
  const place = placeOf(sql, list, id);
  if (!place?.isFolder) return [];
  return placesIn(sql, list, pathOf(place)).flatMap((inner) => itemById(sql, list, inner.item) ?? []);
}
