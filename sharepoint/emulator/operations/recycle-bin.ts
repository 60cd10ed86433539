import type { Context } from '#emulator/context.ts';
import { fileTaken, listTitleTaken } from '#emulator/errors.ts';
import { attached } from '#emulator/items/attached.ts';
import { restoreRow } from '#emulator/items/restore-row.ts';
import { changeRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import type { Recycled } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { attachmentNames } from '#emulator/store/attachments.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import {
  removeRecycledAttachment,
  restoreAttachment,
  type RecycledAttachment,
} from '#emulator/store/recycled-attachments.ts';
import { isTaken, removeRecycledList, restoreList, type RecycledList } from '#emulator/store/recycled-lists.ts';
import { removeRecycled } from '#emulator/store/recycle-bin.ts';
import { leaveSecondStage } from '#emulator/store/second-stage.ts';
import { noContent, value, type Answer } from '#emulator/wire/answer.ts';

/** A list comes back with all that was in it, its rights and the rows of it that lay in the bin. */
function bringListBack(context: Context, entry: RecycledList): void {
  demand(context, { is: 'list', list: entry.list }, 'manageLists');
  if (isTaken(context.sql, entry)) throw listTitleTaken();
  restoreList(context.sql, entry);
}

function bringAttachmentBack(context: Context, entry: RecycledAttachment): void {
  const { list, item, name } = entry;
  demandChange(context, list, item, 'editListItems');
  if (attachmentNames(context.sql, entry).some((other) => textKey(other) === textKey(name))) throw fileTaken(name);
  restoreAttachment(context.sql, entry);
  changeRow(context, list, item, attached(item, name));
}

export function bringBack(entry: Recycled, context: Context): void {
  if (entry.is === 'list') bringListBack(context, entry);
  else if (entry.is === 'attachment') bringAttachmentBack(context, entry);
  else {
    demand(context, { is: 'list', list: entry.list }, 'addListItems');
    restoreRow(context, entry);
  }
  leaveSecondStage(context.sql, entry.id);
}

export const restore = operation({
  method: 'POST',
  on: 'recycled',
  call: 'restore',
  status: 'assumed',
  note: 'needs the right to add to the list; to manage it, for a list; to edit the row, for an attachment',
  run(entry, context) {
    bringBack(entry, context);
    return value('Restore', null);
  },
});

export function remove(entry: Recycled, context: Context): Answer {
  const right = entry.is === 'list' ? 'manageLists' : 'deleteListItems';
  demand(context, { is: 'list', list: entry.list }, right);
  if (entry.is === 'list') removeRecycledList(context.sql, entry);
  else if (entry.is === 'attachment') removeRecycledAttachment(context.sql, entry);
  else removeRecycled(context.sql, entry);
  leaveSecondStage(context.sql, entry.id);
  return noContent();
}

const shared = { on: 'recycled', status: 'assumed', note: 'gone for good, from either stage' } as const;

export const deleteRecycledObject = operation({ ...shared, method: 'POST', call: 'DeleteObject', run: remove });
export const deleteRecycled = operation({ ...shared, method: 'DELETE', run: remove });
