import { noSuchParameter } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf } from '#emulator/resources/entity.ts';

/** A change without its `X-HTTP-Method`: what found the row is called once more, and knows no such arguments. */
export const postToItem = operation({
  method: 'POST',
  on: 'item',
  status: 'assumed',
  note: 'a change that forgot its `X-HTTP-Method` is refused; with nothing posted it reads',
  run(of, context) {
    const [name] = Object.keys(context.body());
    if (name !== undefined) throw noSuchParameter(name, 'GetById');
    return { status: 200, content: entityOf({ kind: 'item', of }, context.options.shape, context) };
  },
});
