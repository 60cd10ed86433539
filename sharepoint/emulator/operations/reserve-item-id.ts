import { operation } from '#emulator/operation.ts';
import { demand } from '#emulator/rights/effective.ts';
import { reserveId } from '#emulator/store/items.ts';
import { value } from '#emulator/wire/answer.ts';

/** Takes the next ID out of the row; nothing will ever have it that isn't made with it. */
export const reserveItemId = operation({
  method: 'POST',
  on: 'list',
  call: 'reservelistitemid',
  status: 'assumed',
  run(list, context) {
    demand(context, { is: 'list', list }, 'addListItems');
    return value('ReserveListItemId', reserveId(context.sql, list));
  },
});
