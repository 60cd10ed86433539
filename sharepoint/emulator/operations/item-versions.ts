import type { Context } from '#emulator/context.ts';
import { invalidState } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import type { ResourceOf } from '#emulator/resources/resource.ts';
import { demand } from '#emulator/rights/effective.ts';
import { dropVersion } from '#emulator/store/versions.ts';
import { noContent, value } from '#emulator/wire/answer.ts';

/** The version that is there stays, and so does the one that readers see. */
function drop({ list, item, version }: ResourceOf<'version'>['of'], context: Context): void {
  demand(context, { is: 'item', list, item }, 'deleteVersions');
  if (version.label === item.label || version.label === item.published) throw invalidState();
  dropVersion(context.sql, list, item, version.label);
}

const shared = { on: 'version', status: 'assumed', note: 'gone for good' } as const;

export const deleteItemVersion = operation({
  ...shared,
  method: 'DELETE',
  run(of, context) {
    drop(of, context);
    return noContent();
  },
});

export const recycleItemVersion = operation({
  ...shared,
  method: 'POST',
  call: 'recycle',
  run(of, context) {
    drop(of, context);
    return value('Recycle', null);
  },
});
