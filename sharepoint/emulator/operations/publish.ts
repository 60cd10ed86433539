import { judge, publish, unpublish } from '#emulator/drafts/publish.ts';
import { operation } from '#emulator/operation.ts';
import { textArgument } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { moderation } from '#emulator/store/items.ts';
import { value } from '#emulator/wire/answer.ts';

export const publishFile = operation({
  method: 'POST',
  on: 'file',
  call: 'publish',
  status: 'assumed',
  note: 'a major version; where approval is asked for, the draft waits for it',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    publish(context, list, item);
    return value('Publish', null);
  },
});

export const unpublishFile = operation({
  method: 'POST',
  on: 'file',
  call: 'unpublish',
  status: 'assumed',
  note: 'readers see the version published before it again',
  run({ list, item }, context) {
    demandChange(context, list, item, 'editListItems');
    unpublish(context, list, item);
    return value('UnPublish', null);
  },
});

const verdict = (call: 'approve' | 'deny') =>
  operation({
    method: 'POST',
    on: 'file',
    call,
    status: 'assumed',
    note: 'needs Approve Items, and a file that waits for approval',
    run({ list, item }, context, args) {
      demand(context, { is: 'item', list, item }, 'approveItems');
      const status = call === 'approve' ? moderation.approved : moderation.denied;
      judge(context, list, item, { status, comment: textArgument(args, 'comment') });
      return value(call === 'approve' ? 'Approve' : 'Deny', null);
    },
  });

export const approveFile = verdict('approve');
export const denyFile = verdict('deny');
