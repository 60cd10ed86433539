import { binned } from '#emulator/items/binned.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand } from '#emulator/rights/effective.ts';
import { recycleList } from '#emulator/store/recycled-lists.ts';
import { removal } from './removal.ts';

export const removeList = removal({
  on: 'list',
  status: 'assumed',
  note: 'into the recycle bin, with all that is in it',
  gone: { status: 200 },
  recycle(list, context) {
    demand(context, { is: 'list', list }, 'manageLists');
    demandMatch(context, listKind.etag!(list));
    const bin = binned(context);
    recycleList(context.sql, list, bin);
    return bin.id;
  },
});
