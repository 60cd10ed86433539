import type { Context } from '#emulator/context.ts';
import { attachmentsDisabled, fileTaken } from '#emulator/errors.ts';
import { attached, detached } from '#emulator/items/attached.ts';
import { demandFileName } from '#emulator/items/file-name.ts';
import { binned } from '#emulator/items/binned.ts';
import { changeRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { textArgument, type ListItem } from '#emulator/resources/resource.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import {
  addAttachment as keep,
  attachmentBytes,
  attachmentNames,
  removeAttachment,
} from '#emulator/store/attachments.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { recycleAttachment as intoBin } from '#emulator/store/recycled-attachments.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';

type AttachedFile = ListItem & { readonly name: string };

/** An attachment is a change of its item: it needs the same right, and gives the item a new version (assumed). */
export const addAttachment = operation({
  method: 'POST',
  on: 'attachments',
  call: 'add',
  status: 'assumed',
  note: 'refused where attachments are off; gives the item a new version',
  run(of, context, args) {
    const { list, item } = of;
    demandChange(context, list, item, 'editListItems');
    if (!list.settings.EnableAttachments) throw attachmentsDisabled();
    const name = textArgument(args, 'FileName');
    demandFileName(name);
    if (attachmentNames(context.sql, of).some((other) => textKey(other) === textKey(name))) throw fileTaken(name);
    keep(context.sql, of, name, context.bytes);
    changeRow(context, list, item, attached(item, name));
    return { status: 200, content: entityOf({ kind: 'attachment', of: { ...of, name } }, everything, context) };
  },
});

export const readAttachment = operation({
  method: 'GET',
  on: 'attachment',
  call: '$value',
  status: 'supported',
  run: (of, { sql }) => ({ status: 200, content: { is: 'bytes', bytes: attachmentBytes(sql, of, of.name) } }),
});

export const writeAttachment = operation({
  method: 'MERGE',
  on: 'attachment',
  call: '$value',
  status: 'assumed',
  note: 'PUT; gives the item a new version',
  run(of, context) {
    demandChange(context, of.list, of.item, 'editListItems');
    removeAttachment(context.sql, of, of.name);
    keep(context.sql, of, of.name, context.bytes);
    changeRow(context, of.list, of.item, attached(of.item, of.name));
    return noContent();
  },
});

const deleting = { method: 'DELETE', on: 'attachment', status: 'assumed', note: 'into the recycle bin' } as const;

function remove(of: AttachedFile, context: Context): Answer {
  demandChange(context, of.list, of.item, 'editListItems');
  intoBin(context.sql, of, binned(context));
  changeRow(context, of.list, of.item, detached(of.item, of.name));
  return noContent();
}

export const deleteAttachment = operation({ ...deleting, run: remove });
export const recycleAttachment = operation({ ...deleting, call: 'recycleObject', run: remove });
