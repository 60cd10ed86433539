import { unknownProperty, wrongType } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { saveWeb, webNumbered } from '#emulator/store/webs.ts';
import { noContent } from '#emulator/wire/answer.ts';

/** What a client may not set, though it stands among the web's properties. */
const readOnly = new Set(['Created', 'Language', 'WebTemplate', 'Configuration', 'Id', 'Url', 'ServerRelativeUrl']);

export const updateWeb = operation({
  method: 'MERGE',
  on: 'web',
  status: 'limited',
  note: 'the properties that a web answers, MembersCanShare and RequestAccessEmail',
  run(_, context) {
    demand(context, theWeb, 'manageWeb');
    const web = webNumbered(context.sql, context.web);
    const [shown, hidden] = [{ ...web.settings }, { ...web.hidden }];
    for (const [name, value] of Object.entries(context.body())) {
      if (readOnly.has(name)) continue;
      const target = name in shown ? shown : name in hidden ? hidden : undefined;
      if (!target) throw unknownProperty(name, 'SP.Web');
      const before = target[name];
      if (before !== null && value !== null && typeof before !== typeof value) throw wrongType(`Edm.${typeof before}`);
      target[name] = value;
    }
    saveWeb(context.sql, { ...web, settings: shown, hidden });
    return noContent();
  },
});
