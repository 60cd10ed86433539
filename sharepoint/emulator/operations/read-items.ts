import { demandFilterable } from '#emulator/items/demand-filterable.ts';
import { readPage } from '#emulator/items/page.ts';
import { operation } from '#emulator/operation.ts';
import { collectionOf, entityOf } from '#emulator/resources/entity.ts';
import { items } from '#emulator/resources/item.ts';
import { fields } from '#emulator/store/fields.ts';

/** What one may not see is left out, so a list without a view right on it reads as empty. */
export const readItems = operation({
  method: 'GET',
  on: 'items',
  status: 'supported',
  note: '`ne` also finds empty cells, and `not` is understood (assumed); paging backwards is refused',
  run(list, context) {
    const { shape } = context.options;
    demandFilterable(context.options, fields(context.sql, list));
    const page = readPage(context, list);
    const entities = page.items.map((item) => entityOf({ kind: 'item', of: { list, item } }, shape, context));
    return { status: 200, content: collectionOf(items.set(list), entities, page.nextLink) };
  },
});
