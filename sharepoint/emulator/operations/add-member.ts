import { missingParameter, notEmulated } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { ensureUser } from '#emulator/people/ensure-user.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { demandEditMembers } from '#emulator/rights/membership.ts';
import { addMember as insertMember } from '#emulator/store/principals.ts';
import { textIn } from '#emulator/wire/body.ts';

export const addMember = operation({
  method: 'POST',
  on: 'users',
  status: 'limited',
  note: 'members of a group; not the people of the site',
  run(group, context) {
    if (group === 'site') throw notEmulated('POST', '_api/web/siteusers');
    demandEditMembers(context, group);
    const login = textIn(context.body(), 'LoginName');
    if (!login) throw missingParameter('LoginName');
    const user = ensureUser(context, login);
    insertMember(context.sql, group.id, user.id);
    return { status: 201, content: entityOf({ kind: 'user', of: user }, everything, context) };
  },
});
