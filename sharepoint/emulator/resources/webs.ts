import type { Context } from '#emulator/context.ts';
import { demand, may } from '#emulator/rights/effective.ts';
import { subwebs, webNumbered } from '#emulator/store/webs.ts';
import { inWeb } from '#emulator/webs/in-web.ts';
import type { CollectionKind, EntityKind, Resource } from './resource.ts';

const below = (parent: number, context: Context): number[] =>
  subwebs(context.sql)
    .filter((web) => web.parent === parent && may(context, { is: 'web', web: web.number }, 'open'))
    .map(({ number }) => number);

/** Where one can come from another web, if one may open it. */
export function webFor(context: Context, number: number): Resource {
  demand(context, { is: 'web', web: number }, 'open');
  return { kind: 'web', of: number };
}

/** The webs right below a web that one may open. */
export const webs: CollectionKind<'webs'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Webs',
  path: () => 'Web/Webs',
  members: (parent, context) => below(parent, context).map((number) => ({ kind: 'web', of: number })),
};

export const webInfos: CollectionKind<'webInfos'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.WebInformations',
  path: () => 'Web/WebInfos',
  members: (parent, context) => below(parent, context).map((number) => ({ kind: 'webInfo', of: number })),
};

/** What may be told of a web to who has not opened it. */
export const webInfo: EntityKind<'webInfo'> = {
  shape: 'entity',
  type: () => 'SP.WebInformation',
  set: () => 'SP.ApiData.WebInformations',
  path: (number, { sql }) => `Web/WebInfos('${webNumbered(sql, number).id}')`,
  properties(number, context) {
    const { id, settings } = webNumbered(context.sql, number);
    return {
      Configuration: settings['Configuration'],
      Created: settings['Created'],
      Description: settings['Description'],
      Id: id,
      Language: settings['Language'],
      LastItemModifiedDate: settings['LastItemModifiedDate'],
      LastItemUserModifiedDate: settings['LastItemModifiedDate'],
      ServerRelativeUrl: inWeb(context, number).path,
      Title: settings['Title'],
      WebTemplate: settings['WebTemplate'],
      WebTemplateId: 0,
    };
  },
};
