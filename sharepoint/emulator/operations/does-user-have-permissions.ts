import { missingParameter } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { effectiveMask, theWeb } from '#emulator/rights/effective.ts';
import { maskOf } from '#emulator/rights/permission.ts';
import { readHalves } from '#emulator/rights/read-halves.ts';
import { value } from '#emulator/wire/answer.ts';
import { jsonArgument } from './json-argument.ts';

/** `web/doesUserHavePermissions(@v)?@v={'High':'48','Low':'134418433'}` */
export const doesUserHavePermissions = operation({
  method: 'GET',
  on: 'web',
  call: 'doesUserHavePermissions',
  status: 'supported',
  run(_, context, args) {
    const halves = readHalves({ BasePermissions: jsonArgument(args, 'permissionMask') });
    if (!halves) throw missingParameter('permissionMask');
    const asked = maskOf(halves.high, halves.low);
    return value('DoesUserHavePermissions', (effectiveMask(context, theWeb) & asked) === asked);
  },
});
