import { checkIn, checkOut, undoCheckOut, checkinType } from '#emulator/drafts/check-out.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { argument } from '#emulator/resources/resource.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { value } from '#emulator/wire/answer.ts';

export const checkOutFile = operation({
  method: 'POST',
  on: 'file',
  call: 'checkout',
  status: 'assumed',
  note: 'the others see the file as it was; whoever else writes gets 423',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    checkOut(context, list, item);
    return value('CheckOut', null);
  },
});

export const checkInFile = operation({
  method: 'POST',
  on: 'file',
  call: 'checkin',
  status: 'assumed',
  note: 'a minor, a major or the same version; the comment is not kept',
  run({ list, item }, context, args) {
    const type = argument(args, 'checkintype', 1) ?? checkinType.minor;
    if (type !== 0 && type !== 1 && type !== 2) throw invalidArgument();
    checkIn(context, list, item, type);
    return value('CheckIn', null);
  },
});

export const undoFileCheckOut = operation({
  method: 'POST',
  on: 'file',
  call: 'undocheckout',
  status: 'assumed',
  note: 'by the holder, or who overrides list behaviours; refused for a file that never was checked in',
  run({ list, item }, context) {
    undoCheckOut(context, list, item);
    return value('UndoCheckOut', null);
  },
});
