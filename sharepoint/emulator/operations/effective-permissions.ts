import type { Context } from '#emulator/context.ts';
import { noUser } from '#emulator/errors.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import { principalIdsOf } from '#emulator/people/membership.ts';
import { maskAnswer } from '#emulator/resources/mask.ts';
import { textArgument } from '#emulator/resources/resource.ts';
import { demand, grantedMask, scopeOf, theWeb, type Securable } from '#emulator/rights/effective.ts';
import { userByLogin } from '#emulator/store/principals.ts';
import { value, type Answer } from '#emulator/wire/answer.ts';
import type { Arguments } from '#emulator/wire/path.ts';

/** Another person's rights: what they are given, without the scope of whatever app they use. */
function run(securable: Securable, context: Context, args: Arguments): Answer {
  const login = textArgument(args, 'userName').toLowerCase().replace('#.f/membership/', '#.f|membership|');
  if (login !== context.me.user.login) demand(context, securable, 'enumeratePermissions');
  const user = userByLogin(context.sql, login);
  if (!user) throw noUser(login);
  const mask = grantedMask(
    context,
    { user, principalIds: principalIdsOf(context, login) },
    scopeOf(context, securable),
  );
  return value('GetUserEffectivePermissions', maskAnswer(mask));
}

const shared = {
  method: 'GET',
  call: 'getUserEffectivePermissions',
  status: 'supported',
  note: "another person's need Enumerate Permissions (assumed)",
} as const;

export const webUserPermissions: Operation = operation({
  ...shared,
  on: 'web',
  run: (_, context, args) => run(theWeb, context, args),
});
export const listUserPermissions: Operation = operation({
  ...shared,
  on: 'list',
  run: (list, context, args) => run({ is: 'list', list }, context, args),
});
export const itemUserPermissions: Operation = operation({
  ...shared,
  on: 'item',
  run: ({ list, item }, context, args) => run({ is: 'item', list, item }, context, args),
});
