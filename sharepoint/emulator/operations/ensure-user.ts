import { missingParameter } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { ensureUser as ensure } from '#emulator/people/ensure-user.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { argument } from '#emulator/resources/resource.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { textIn } from '#emulator/wire/body.ts';

export const ensureUser = operation({
  method: 'POST',
  on: 'web',
  call: 'ensureuser',
  status: 'assumed',
  note: 'allowed to who may browse user information; what SharePoint asks for is not documented',
  run(_, context, args) {
    demand(context, theWeb, 'browseUserInfo');
    const login = argument(args, 'logonName') ?? textIn(context.body(), 'logonName');
    if (typeof login !== 'string' || login === '') throw missingParameter('logonName');
    const user = ensure(context, login);
    return { status: 200, content: entityOf({ kind: 'user', of: user }, everything, context) };
  },
});
