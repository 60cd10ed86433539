import { breakInheritance } from '#emulator/rights/inheritance.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import { demandGiving, theWeb, type Securable } from '#emulator/rights/effective.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';
import { argument } from '#emulator/resources/resource.ts';
import type { Context } from '#emulator/context.ts';
import type { Arguments } from '#emulator/wire/path.ts';

function run(securable: Securable, context: Context, args: Arguments): Answer {
  demandGiving(context, securable);
  const copy = argument(args, 'copyroleassignments') === true;
  const clear = argument(args, 'clearsubscopes', 1) === true;
  breakInheritance(context, securable, { copy, clear });
  return noContent();
}

const shared = {
  method: 'POST',
  call: 'breakroleinheritance',
  status: 'supported',
  note: 'without copying, who asks keeps Full Control (assumed)',
} as const;

export const breakWebInheritance: Operation = operation({
  ...shared,
  on: 'web',
  note: 'a web below the site; without copying, who asks keeps Full Control (assumed)',
  run: (_, context, args) => run(theWeb, context, args),
});

export const breakListInheritance: Operation = operation({
  ...shared,
  on: 'list',
  run: (list, context, args) => run({ is: 'list', list }, context, args),
});

export const breakItemInheritance: Operation = operation({
  ...shared,
  on: 'item',
  run: ({ list, item }, context, args) => run({ is: 'item', list, item }, context, args),
});
