import { noRoleDefinition, noUserInCollection, notUnique } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { numberArgument } from '#emulator/resources/resource.ts';
import { demandGiving, ownScope } from '#emulator/rights/effective.ts';
import { giveLimitedAccess } from '#emulator/rights/inheritance.ts';
import { groups, users } from '#emulator/store/principals.ts';
import { assign, roleById } from '#emulator/store/roles.ts';
import { noContent } from '#emulator/wire/answer.ts';

/** Needs a scope of its own; whoever gets something below gets Limited Access above. */
export const addRoleAssignment = operation({
  method: 'POST',
  on: 'roleAssignments',
  call: 'addroleassignment',
  status: 'supported',
  run(securable, context, args) {
    demandGiving(context, securable);
    const scope = ownScope(context, securable);
    if (scope === null) throw notUnique();
    const [principalId, roleId] = [numberArgument(args, 'principalid'), numberArgument(args, 'roledefid', 1)];
    if (!users(context.sql).has(principalId) && !groups(context.sql).has(principalId)) throw noUserInCollection();
    if (!roleById(context.sql, roleId)) throw noRoleDefinition(roleId);
    assign(context.sql, scope, principalId, roleId);
    giveLimitedAccess(context, securable, principalId);
    return noContent();
  },
});
