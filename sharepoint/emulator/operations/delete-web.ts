import { notEmulated, webHasSubwebs } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { dropList } from '#emulator/store/lists.ts';
import { removeScope } from '#emulator/store/roles.ts';
import { removeWeb, subwebs, webNumbered } from '#emulator/store/webs.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';

export const deleteWeb = operation({
  method: 'DELETE',
  on: 'web',
  status: 'limited',
  note: 'a web below the site, gone at once; not the site itself',
  run(number, context) {
    demand(context, theWeb, 'manageWeb');
    if (number === 0) throw notEmulated('DELETE', '_api/web of a whole site');
    if (subwebs(context.sql).some(({ parent }) => parent === number)) throw webHasSubwebs(context.path);
    for (const list of listsOf(context)) dropList(context.sql, list);
    const { scope } = webNumbered(context.sql, number);
    if (scope !== null) removeScope(context.sql, scope);
    removeWeb(context.sql, number);
    return { status: 200 };
  },
});
