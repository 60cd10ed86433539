import { attachmentsDisabled, notEmulated } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { demandChange } from '#emulator/rights/own-items.ts';

export const addAttachment = operation({
  method: 'POST',
  on: 'attachments',
  call: 'add',
  status: 'limited',
  note: 'refused where attachments are off (words assumed) or the right is missing, not emulated elsewhere',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    if (!list.settings.EnableAttachments) throw attachmentsDisabled();
    throw notEmulated('POST', '_api/…/AttachmentFiles/add');
  },
});
