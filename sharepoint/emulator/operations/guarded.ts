import { notEmulated } from '#emulator/errors.ts';
import { operation, type Operation } from '#emulator/operation.ts';
import type { ListItem } from '#emulator/resources/resource.ts';
import { demand, theWeb, type Securable } from '#emulator/rights/effective.ts';
import type { Permission } from '#emulator/rights/permission.ts';
import { belowApi } from '#emulator/wire/api-path.ts';

/** Whose rights decide. */
const securableOf = {
  api: (_: null): Securable => theWeb,
  webs: (_: number): Securable => theWeb,
  webFolders: (_: string): Securable => theWeb,
  item: ({ list, item }: ListItem): Securable => ({ is: 'item', list, item }),
} as const;

/** Routes that the app never takes: who may not is refused as by SharePoint, who may is told that it isn't here. */
export const guarded = (on: keyof typeof securableOf, call: string | undefined, what: Permission): Operation =>
  operation({
    method: 'POST',
    on,
    call,
    status: 'limited',
    note: 'refused to who lacks the right; not emulated for the others',
    run(of, context) {
      demand(context, securableOf[on](of as never), what);
      throw notEmulated('POST', `_api/${belowApi(context, context.url)}`);
    },
  });
