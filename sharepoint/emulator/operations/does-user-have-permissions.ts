import { badExpression } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { effectiveMask, theWeb } from '#emulator/rights/effective.ts';
import { maskOf } from '#emulator/rights/permission.ts';
import { readHalves } from '#emulator/rights/read-halves.ts';
import { argument } from '#emulator/resources/resource.ts';
import { value } from '#emulator/wire/answer.ts';

/** `web/doesUserHavePermissions(@v)?@v={'High':'48','Low':'134418433'}` */
export const doesUserHavePermissions = operation({
  method: 'GET',
  on: 'web',
  call: 'doesUserHavePermissions',
  status: 'supported',
  run(_, context, args) {
    const asked = parseMask(String(argument(args, 'permissionMask') ?? ''));
    return value('DoesUserHavePermissions', (effectiveMask(context, theWeb) & asked) === asked);
  },
});

function parseMask(text: string): bigint {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replaceAll("'", '"'));
  } catch {
    throw badExpression(text);
  }
  const halves = readHalves({ BasePermissions: parsed });
  if (!halves) throw badExpression(text);
  return maskOf(halves.high, halves.low);
}
