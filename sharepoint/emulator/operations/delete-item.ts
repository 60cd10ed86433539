import { randomUUID } from 'node:crypto';
import { nowText } from '#emulator/context.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { operation } from '#emulator/operation.ts';
import { itemEtag } from '#emulator/resources/item.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { recycle } from '#emulator/store/items.ts';
import { noContent, value } from '#emulator/wire/answer.ts';

/** DELETE "results in a Recycle operation" (sp-dev-docs), so it does the same as recycle and answers less. */
export const recycleItem = operation({
  method: 'POST',
  on: 'item',
  call: 'recycle',
  status: 'supported',
  note: 'the bin is kept, but can not be read yet',
  run({ list, item }, context) {
    demandChange(context, list, item, 'deleteListItems');
    demandMatch(context, itemEtag({ item }));
    const bin = { id: randomUUID(), by: context.me.user.id, when: nowText(context) };
    recycle(context.sql, list, item, bin);
    return value('Recycle', bin.id);
  },
});

export const deleteItem = operation({
  method: 'DELETE',
  on: 'item',
  status: 'supported',
  run(of, context) {
    recycleItem.run(of, context, { positional: [], named: {} });
    return noContent();
  },
});
