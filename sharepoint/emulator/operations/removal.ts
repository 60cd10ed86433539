import type { Context } from '#emulator/context.ts';
import { operation, type Operation, type Status } from '#emulator/operation.ts';
import type { Kind, ResourceOf } from '#emulator/resources/resource.ts';
import { noContent, value, type Answer } from '#emulator/wire/answer.ts';

type Removal<K extends Kind> = {
  readonly on: K;
  readonly status: Status;
  readonly note?: string;
  /** Gives the bin's id. */
  readonly recycle: (of: ResourceOf<K>['of'], context: Context) => string;
  /** What DELETE answers. */
  readonly gone?: Answer;
};

/** DELETE "results in a Recycle operation" (sp-dev-docs), so it does the same as `recycle` and answers less. */
export const removal = <K extends Kind>({
  recycle,
  gone = noContent(),
  ...shared
}: Removal<K>): readonly Operation[] => [
  operation<K>({
    ...shared,
    method: 'DELETE',
    run(of, context) {
      recycle(of, context);
      return gone;
    },
  }),
  operation<K>({
    ...shared,
    method: 'POST',
    call: 'recycle',
    run: (of, context) => value('Recycle', recycle(of, context)),
  }),
];
