import type { Context } from '#emulator/context.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { recycleRow } from '#emulator/items/recycle-row.ts';
import { operation } from '#emulator/operation.ts';
import { itemEtag } from '#emulator/resources/item.ts';
import type { ListItem } from '#emulator/resources/resource.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { noContent, value } from '#emulator/wire/answer.ts';

/** DELETE "results in a Recycle operation" (sp-dev-docs), so it does the same as recycle and answers less. */
function recycle({ list, item }: ListItem, context: Context): string {
  demandChange(context, list, item, 'deleteListItems');
  demandMatch(context, itemEtag({ item }));
  return recycleRow(context, list, item);
}

export const recycleItem = operation({
  method: 'POST',
  on: 'item',
  call: 'recycle',
  status: 'supported',
  run: (of, context) => value('Recycle', recycle(of, context)),
});

export const deleteItem = operation({
  method: 'DELETE',
  on: 'item',
  status: 'supported',
  run(of, context) {
    recycle(of, context);
    return noContent();
  },
});
