import { judge, publish, unpublish } from '#emulator/drafts/publish.ts';
import { textArgument } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { demandChange } from '#emulator/rights/own-items.ts';
import { moderation } from '#emulator/store/items.ts';
import { fileChange } from './file-change.ts';

export const publishFile = fileChange(
  'Publish',
  'a major version; where approval is asked for, the draft waits for it',
  ({ list, item }, context, args) => {
    demandChange(context, list, item, 'editListItems');
    publish(context, list, item, textArgument(args, 'comment'));
  },
);

export const unpublishFile = fileChange(
  'UnPublish',
  'readers see the version published before it again',
  ({ list, item }, context) => {
    demandChange(context, list, item, 'editListItems');
    unpublish(context, list, item);
  },
);

const verdict = (name: 'Approve' | 'Deny', status: typeof moderation.approved | typeof moderation.denied) =>
  fileChange(name, 'needs Approve Items, and a file that waits for approval', ({ list, item }, context, args) => {
    demand(context, { is: 'item', list, item }, 'approveItems');
    judge(context, list, item, { status, comment: textArgument(args, 'comment') });
  });

export const approveFile = verdict('Approve', moderation.approved);
export const denyFile = verdict('Deny', moderation.denied);
