import type { Context } from '#emulator/context.ts';
import { binned } from '#emulator/items/binned.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { operation } from '#emulator/operation.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand } from '#emulator/rights/effective.ts';
import type { List } from '#emulator/store/lists.ts';
import { recycleList as intoBin } from '#emulator/store/recycled-lists.ts';
import { value } from '#emulator/wire/answer.ts';

/** DELETE and recycle do the same, as they do with rows; only the answers differ. */
function recycle(list: List, context: Context): string {
  demand(context, { is: 'list', list }, 'manageLists');
  demandMatch(context, listKind.etag!(list));
  const bin = binned(context);
  intoBin(context.sql, list, bin);
  return bin.id;
}

const shared = { on: 'list', status: 'assumed', note: 'into the recycle bin, with all that is in it' } as const;

export const deleteList = operation({
  ...shared,
  method: 'DELETE',
  run(list, context) {
    recycle(list, context);
    return { status: 200 };
  },
});

export const recycleList = operation({
  ...shared,
  method: 'POST',
  call: 'recycle',
  run: (list, context) => value('Recycle', recycle(list, context)),
});
