import { operation } from '#emulator/operation.ts';
import { demand, theSite } from '#emulator/rights/effective.ts';
import { readHalves } from '#emulator/rights/read-halves.ts';
import { removeRole, saveRole } from '#emulator/store/roles.ts';
import { noContent } from '#emulator/wire/answer.ts';
import { numberIn, textIn } from '#emulator/wire/body.ts';

export const updateRoleDefinition = operation({
  method: 'MERGE',
  on: 'roleDefinition',
  status: 'supported',
  run(role, context) {
    demand(context, theSite, 'managePermissions');
    const body = context.body();
    saveRole(context.sql, {
      ...role,
      ...readHalves(body),
      name: textIn(body, 'Name') ?? role.name,
      description: textIn(body, 'Description') ?? role.description,
      order: numberIn(body, 'Order') ?? role.order,
    });
    return noContent();
  },
});

export const deleteRoleDefinition = operation({
  method: 'DELETE',
  on: 'roleDefinition',
  status: 'supported',
  note: 'its assignments go with it (assumed)',
  run(role, context) {
    demand(context, theSite, 'managePermissions');
    removeRole(context.sql, role.id);
    return noContent();
  },
});
