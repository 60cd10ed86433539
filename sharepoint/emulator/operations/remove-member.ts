import type { Context } from '#emulator/context.ts';
import { notEmulated, noUser, noUserInCollection } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { numberArgument, textArgument } from '#emulator/resources/resource.ts';
import { demandEditMembers } from '#emulator/rights/membership.ts';
import { removeMember, userByLogin, type Group } from '#emulator/store/principals.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';

const shared = {
  method: 'POST',
  on: 'users',
  status: 'limited',
  note: 'members of a group; not the people of the site',
} as const;

export const removeMemberById = operation({
  ...shared,
  call: 'removeById',
  run: (group, context, args) => remove(group, context, numberArgument(args, 'id')),
});

export const removeMemberByLogin = operation({
  ...shared,
  call: 'removeByLoginName',
  run(group, context, args) {
    const login = textArgument(args, 'loginName').replace('#.f/membership/', '#.f|membership|');
    const user = userByLogin(context.sql, login);
    if (!user) throw noUser(login);
    return remove(group, context, user.id);
  },
});

function remove(group: 'site' | Group, context: Context, userId: number): Answer {
  if (group === 'site') throw notEmulated('POST', '_api/web/siteusers');
  demandEditMembers(context, group);
  if (!removeMember(context.sql, group.id, userId)) throw noUserInCollection();
  return noContent();
}
