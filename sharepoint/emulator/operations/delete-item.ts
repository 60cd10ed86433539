import { recycleRow } from '#emulator/items/recycle-row.ts';
import { itemEtag } from '#emulator/resources/item.ts';
import { removal } from './removal.ts';

export const removeItem = removal({
  on: 'item',
  status: 'supported',
  recycle: ({ list, item }, context) => recycleRow(context, list, item, itemEtag({ item })),
});
