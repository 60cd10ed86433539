import { operation } from '#emulator/operation.ts';
import { demand } from '#emulator/rights/effective.ts';
import { resetInheritance } from '#emulator/rights/inheritance.ts';
import { noContent } from '#emulator/wire/answer.ts';

const shared = { method: 'POST', call: 'resetroleinheritance', status: 'supported' } as const;

export const resetListInheritance = operation({
  ...shared,
  on: 'list',
  run(list, context) {
    demand(context, { is: 'list', list }, 'managePermissions');
    resetInheritance(context, { is: 'list', list });
    return noContent();
  },
});

export const resetItemInheritance = operation({
  ...shared,
  on: 'item',
  run({ list, item }, context) {
    demand(context, { is: 'item', list, item }, 'managePermissions');
    resetInheritance(context, { is: 'item', list, item });
    return noContent();
  },
});
