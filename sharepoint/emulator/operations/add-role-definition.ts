import { invalidArgument } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { demand, theSite } from '#emulator/rights/effective.ts';
import { readHalves } from '#emulator/rights/read-halves.ts';
import { nextRoleId, roleById, roleByName, saveRole } from '#emulator/store/roles.ts';
import { numberIn, textIn } from '#emulator/wire/body.ts';

export const addRoleDefinition = operation({
  method: 'POST',
  on: 'roleDefinitions',
  status: 'supported',
  run(_, context) {
    demand(context, theSite, 'managePermissions');
    const body = context.body();
    const name = textIn(body, 'Name')?.trim() ?? '';
    if (name === '' || roleByName(context.sql, name)) throw invalidArgument();
    const halves = readHalves(body) ?? { high: 0, low: 0 };
    const [description, order] = [textIn(body, 'Description') ?? '', numberIn(body, 'Order') ?? 0];
    const id = nextRoleId(context.sql);
    saveRole(context.sql, { id, name, ...halves, description, order, roleTypeKind: 0, hidden: false });
    return {
      status: 201,
      content: entityOf({ kind: 'roleDefinition', of: roleById(context.sql, id)! }, everything, context),
    };
  },
});
