import { webTaken, invalidArgument } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { entityOf, everything } from '#emulator/resources/entity.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { breakInheritance } from '#emulator/rights/inheritance.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { insertWeb, subwebs, webNumbered } from '#emulator/store/webs.ts';
import { booleanIn, numberIn, textIn, unwrap } from '#emulator/wire/body.ts';
import { inWeb } from '#emulator/webs/in-web.ts';
import { lcidOf } from '#emulator/webs/language.ts';
import { fillNewWeb, newWebSettings } from '#emulator/webs/new-web.ts';

/** What an address can't hold (assumed to be the same as for files). */
const plainName = /^[^~"#%&*:<>?/\\{|}']{1,128}$/;

export const addWeb = operation({
  method: 'POST',
  on: 'webs',
  call: 'add',
  status: 'limited',
  note: 'in Danish (1030) or English (1033); with rights of its own it has no groups of its own; every template gives the same web',
  run(parentNumber, context) {
    demand(context, theWeb, 'manageWeb');
    const asked = unwrap(context.body(), 'parameters');
    const [title, name] = [textIn(asked, 'Title') ?? '', textIn(asked, 'Url') ?? ''];
    const language = numberIn(asked, 'Language') ?? lcidOf.en;
    if (title === '' || !plainName.test(name)) throw invalidArgument();
    if (!(Object.values(lcidOf) as number[]).includes(language)) throw invalidArgument();
    const parent = webNumbered(context.sql, parentNumber);
    const url = parent.url === '' ? name : `${parent.url}/${name}`;
    if (subwebs(context.sql).some((web) => textKey(web.url) === textKey(url)))
      throw webTaken(`${context.path}/${name}`);
    const number = insertWeb(context.sql, parent, url, {
      ...newWebSettings(context, title, language),
      Description: textIn(asked, 'Description') ?? '',
      WebTemplate: (textIn(asked, 'WebTemplate') ?? 'STS').split('#')[0],
    });
    const made = inWeb(context, number);
    if (booleanIn(asked, 'UseSamePermissionsAsParentSite') === false) {
      breakInheritance(made, theWeb, { copy: false, clear: false });
    }
    fillNewWeb(made, context.me.user.id);
    return { status: 200, content: entityOf({ kind: 'web', of: number }, everything, context) };
  },
});
