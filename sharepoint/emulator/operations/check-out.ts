import { checkIn, checkinType, checkOut, undoCheckOut } from '#emulator/drafts/check-out.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { argument, textArgument } from '#emulator/resources/resource.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { fileChange } from './file-change.ts';

export const checkOutFile = fileChange(
  'CheckOut',
  'the others see the file as it was; whoever else writes gets 423',
  ({ list, item }, context) => {
    demandChange(context, list, item, 'editListItems');
    checkOut(context, list, item);
  },
);

export const checkInFile = fileChange(
  'CheckIn',
  'a minor, a major or the same version',
  ({ list, item }, context, args) => {
    const type = argument(args, 'checkintype', 1) ?? checkinType.minor;
    if (type !== 0 && type !== 1 && type !== 2) throw invalidArgument();
    checkIn(context, list, item, { type, comment: textArgument(args, 'comment') });
  },
);

export const undoFileCheckOut = fileChange(
  'UndoCheckOut',
  'by the holder, or who overrides list behaviours; refused for a file that never was checked in',
  ({ list, item }, context) => undoCheckOut(context, list, item),
);
