import { operation } from '#emulator/operation.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { saveWeb, webNumbered } from '#emulator/store/webs.ts';
import { noContent } from '#emulator/wire/answer.ts';
import { booleanIn } from '#emulator/wire/body.ts';

/** Whether requests for access go to the site's owners when no address is named. No property: only this call sets it. */
export const setAccessRequests = operation({
  method: 'POST',
  on: 'web',
  call: 'SetUseAccessRequestDefaultAndUpdate',
  status: 'assumed',
  run(_, context) {
    demand(context, theWeb, 'manageWeb');
    const UseAccessRequestDefault = booleanIn(context.body(), 'useAccessRequestDefault') ?? false;
    const web = webNumbered(context.sql, context.web);
    saveWeb(context.sql, { ...web, hidden: { ...web.hidden, UseAccessRequestDefault } });
    return noContent();
  },
});
