import { cellsFrom } from '#emulator/items/cells.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { takeVerdict } from '#emulator/items/moderation.ts';
import { changeRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { itemEtag } from '#emulator/resources/item.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { fields } from '#emulator/store/fields.ts';
import { noContent } from '#emulator/wire/answer.ts';

export const updateItem = operation({
  method: 'MERGE',
  on: 'item',
  status: 'supported',
  note: 'a posted Created, Modified, AuthorId or EditorId is ignored (assumed)',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    demandMatch(context, itemEtag({ item }));
    const { rest, verdict } = takeVerdict(context, list, context.body(), item);
    const cells = cellsFrom(rest, list, fields(context.sql, list));
    return noContent(itemEtag({ item: changeRow(context, list, item, cells, { verdict }) }));
  },
});
