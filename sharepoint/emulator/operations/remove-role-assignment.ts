import type { Context } from '#emulator/context.ts';
import { noRoleAssignment, notUnique } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { numberArgument } from '#emulator/resources/resource.ts';
import { demandGiving, ownScope, type Securable } from '#emulator/rights/effective.ts';
import { unassign } from '#emulator/store/roles.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';

export const removeRoleAssignment = operation({
  method: 'POST',
  on: 'roleAssignments',
  call: 'removeroleassignment',
  status: 'supported',
  run: (securable, context, args) =>
    remove(securable, context, numberArgument(args, 'principalid'), numberArgument(args, 'roledefid', 1)),
});

/** Takes all levels from the principal at once. */
export const deleteRoleAssignment = operation({
  method: 'DELETE',
  on: 'roleAssignment',
  status: 'supported',
  run: ({ of, assignment }, context) => remove(of, context, assignment.principalId),
});

function remove(securable: Securable, context: Context, principalId: number, roleId?: number): Answer {
  demandGiving(context, securable);
  const scope = ownScope(context, securable);
  if (scope === null) throw notUnique();
  if (!unassign(context.sql, scope, principalId, roleId)) throw noRoleAssignment(principalId);
  return noContent();
}
