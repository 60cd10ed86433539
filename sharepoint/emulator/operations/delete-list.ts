import { randomUUID } from 'node:crypto';
import type { Context } from '#emulator/context.ts';
import { demandMatch } from '#emulator/items/match-etag.ts';
import { operation } from '#emulator/operation.ts';
import { list as listKind } from '#emulator/resources/list.ts';
import { demand } from '#emulator/rights/effective.ts';
import { dropList, type List } from '#emulator/store/lists.ts';
import { value } from '#emulator/wire/answer.ts';

const note = 'gone at once: SharePoint keeps a deleted list in the recycle bin';

function remove(list: List, context: Context): void {
  demand(context, { is: 'list', list }, 'manageLists');
  demandMatch(context, listKind.etag!(list));
  dropList(context.sql, list);
}

export const deleteList = operation({
  method: 'DELETE',
  on: 'list',
  status: 'limited',
  note,
  run(list, context) {
    remove(list, context);
    return { status: 200 };
  },
});

export const recycleList = operation({
  method: 'POST',
  on: 'list',
  call: 'recycle',
  status: 'limited',
  note,
  run(list, context) {
    remove(list, context);
    return value('Recycle', randomUUID());
  },
});
