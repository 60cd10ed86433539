import { demandMatch } from '#emulator/items/match-etag.ts';
import { operation } from '#emulator/operation.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand } from '#emulator/rights/effective.ts';
import { dropList } from '#emulator/store/lists.ts';

export const deleteList = operation({
  method: 'DELETE',
  on: 'list',
  status: 'limited',
  note: 'gone at once: SharePoint keeps a deleted list in the recycle bin',
  run(list, context) {
    demand(context, { is: 'list', list }, 'manageLists');
    demandMatch(context, listKind.etag!(list));
    dropList(context.sql, list);
    return { status: 200 };
  },
});
