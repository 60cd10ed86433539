import { attachmentsDisabled, fileTaken } from '#emulator/errors.ts';
import { demandFileName } from '#emulator/items/file-name.ts';
import { changeRow } from '#emulator/items/write-item.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { textArgument } from '#emulator/resources/resource.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import {
  addAttachment as keep,
  attachmentBytes,
  attachmentNames,
  removeAttachment,
} from '#emulator/store/attachments.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { noContent } from '#emulator/wire/answer.ts';

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
    changeRow(context, list, item, {});
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

export const deleteAttachment = operation({
  method: 'DELETE',
  on: 'attachment',
  status: 'limited',
  note: 'gone at once, not into the recycle bin',
  run(of, context) {
    demandChange(context, of.list, of.item, 'editListItems');
    removeAttachment(context.sql, of, of.name);
    changeRow(context, of.list, of.item, {});
    return noContent();
  },
});
