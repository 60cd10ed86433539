import type { Context } from '#emulator/context.ts';
import { operation } from '#emulator/operation.ts';
import { demandGiving, theWeb, type Securable } from '#emulator/rights/effective.ts';
import { resetInheritance } from '#emulator/rights/inheritance.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';

function run(securable: Securable, context: Context): Answer {
  demandGiving(context, securable);
  resetInheritance(context, securable);
  return noContent();
}

const shared = { method: 'POST', call: 'resetroleinheritance', status: 'supported' } as const;

export const resetWebInheritance = operation({ ...shared, on: 'web', run: (_, context) => run(theWeb, context) });
export const resetListInheritance = operation({
  ...shared,
  on: 'list',
  run: (list, context) => run({ is: 'list', list }, context),
});
export const resetItemInheritance = operation({
  ...shared,
  on: 'item',
  run: ({ list, item }, context) => run({ is: 'item', list, item }, context),
});
