import type { Context } from '#emulator/context.ts';
import { accessDenied } from '#emulator/errors.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import { isAdministrator, recycledFor } from '#emulator/resources/recycle-bin.ts';
import type { Recycled } from '#emulator/resources/resource.ts';
import { moveToSecondStage as moveOn } from '#emulator/store/second-stage.ts';
import { value } from '#emulator/wire/answer.ts';
import { bringBack, remove } from './recycle-bin.ts';

const toSecondStage = ({ id }: Recycled, { sql }: Context): void => moveOn(sql, id);

export const moveToSecondStage = operation({
  method: 'POST',
  on: 'recycled',
  call: 'MoveToSecondStage',
  status: 'assumed',
  run(entry, context) {
    toSecondStage(entry, context);
    return value('MoveToSecondStage', null);
  },
});

/** The same done to all that one sees of a stage. */
const toAll = (call: string, stage: 1 | 2, change: (entry: Recycled, context: Context) => unknown): Operation =>
  operation({
    method: 'POST',
    on: 'recycleBin',
    call,
    status: 'assumed',
    note: stage === 2 ? 'for the administrators of the site' : 'all that one sees in the first stage',
    run(of, context) {
      if (stage === 2 && !isAdministrator(context)) throw accessDenied();
      const entries = recycledFor(context, stage === 2 ? 'Site' : of).filter((entry) => entry.stage === stage);
      for (const entry of entries) change(entry, context);
      return value(call, null);
    },
  });

export const wholeBin = [
  toAll('RestoreAll', 1, bringBack),
  toAll('DeleteAll', 1, remove),
  toAll('MoveAllToSecondStage', 1, toSecondStage),
  toAll('DeleteAllSecondStageItems', 2, remove),
];
