import type { Context } from '#emulator/context.ts';
import { restoreRow } from '#emulator/items/restore-row.ts';
import { operation } from '#emulator/operation.ts';
import { demand } from '#emulator/rights/effective.ts';
import { removeRecycled, type Recycled } from '#emulator/store/recycle-bin.ts';
import { noContent, value, type Answer } from '#emulator/wire/answer.ts';

export const restore = operation({
  method: 'POST',
  on: 'recycled',
  call: 'restore',
  status: 'assumed',
  note: 'needs the right to add to the list',
  run(entry, context) {
    demand(context, { is: 'list', list: entry.list }, 'addListItems');
    restoreRow(context, entry);
    return value('Restore', null);
  },
});

function remove(entry: Recycled, context: Context): Answer {
  demand(context, { is: 'list', list: entry.list }, 'deleteListItems');
  removeRecycled(context.sql, entry);
  return noContent();
}

const shared = { on: 'recycled', status: 'assumed', note: 'there is no second stage' } as const;

export const deleteRecycledObject = operation({ ...shared, method: 'POST', call: 'DeleteObject', run: remove });
export const deleteRecycled = operation({ ...shared, method: 'DELETE', run: remove });
