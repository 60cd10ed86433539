import type { Context } from '#emulator/context.ts';
import { operation, type Operation, type Status } from '#emulator/operation.ts';
import { matches } from '#emulator/odata/matches.ts';
import { inOrder } from '#emulator/odata/in-order.ts';
import { collectionOf, contentOf, entityOf } from '#emulator/resources/entity.ts';
import { describe } from '#emulator/resources/kinds.ts';
import type { Kind, Resource } from '#emulator/resources/resource.ts';
import type { Answer } from '#emulator/wire/answer.ts';

/** Reads one thing, or the many of a small collection (everything but items). Who could come here may read it. */
export const read = (on: Exclude<Kind, 'property' | 'items'>, status: Status = 'supported', note?: string): Operation =>
  operation({
    method: 'GET',
    on,
    status,
    note,
    run(of, context): Answer {
      const description = describe(on);
      if (description.shape === 'entity') {
        const content = contentOf({ kind: on, of } as Resource, context.options.shape, context)!;
        return { status: 200, content, etag: content.is === 'entity' ? content.etag : undefined };
      }
      return readSmallCollection(description.members(of as never, context), description.set(of as never), context);
    },
  });

function readSmallCollection(members: readonly Resource[], set: string, context: Context): Answer {
  const { filter, orderBy, top, skip, shape } = context.options;
  const found = filter ? members.filter((member) => matches(filter, member, context)) : members;
  const sorted = orderBy.length > 0 ? inOrder(found, orderBy, context) : found;
  const page = sorted.slice(skip, top === undefined ? undefined : skip + top);
  return {
    status: 200,
    content: collectionOf(
      set,
      page.map((member) => entityOf(member, shape, context)),
    ),
  };
}
