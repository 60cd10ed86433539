import type { Site } from '#emulator/context.ts';
import { demand, theWeb, type Securable } from '#emulator/rights/effective.ts';
import type { SiteFor } from '#emulator/context.ts';
import { fields, type Field } from '#emulator/store/fields.ts';
import type { List } from '#emulator/store/lists.ts';
import { webNumbered, type Web } from '#emulator/store/webs.ts';
import { inWeb } from '#emulator/webs/in-web.ts';
import { languageOf } from '#emulator/webs/language.ts';
import { builtInFields } from './built-in.ts';
import { siteColumnsOfNewSite } from './site-columns.ts';

/** What has columns: a list, or a web with its site columns; `inherited` are those of the webs above as well. */
export type FieldOwner =
  | { readonly is: 'list'; readonly list: List }
  | { readonly is: 'web'; readonly web: number; readonly inherited: boolean };

/** Where the columns are kept: below zero are the webs'. */
export const columnsOf = (owner: FieldOwner): { readonly number: number } =>
  owner.is === 'list' ? owner.list : { number: -1 - owner.web };

/** The root web has SharePoint's own columns; a web below has what was made there. */
export function fieldsOf(site: Site, owner: FieldOwner): readonly Field[] {
  const own = fields(site.sql, columnsOf(owner));
  if (owner.is === 'list') return own;
  if (owner.web === 0) return [...sharePointsOwn(site), ...own];
  const { parent } = webNumbered(site.sql, owner.web) as Web & { parent: number };
  return owner.inherited ? [...fieldsOf(site, { ...owner, web: parent }), ...own] : own;
}

function sharePointsOwn(site: Site): readonly Field[] {
  const language = languageOf(inWeb(site, 0));
  return site.sql.remember(`columns of the root web`, () => [
    ...builtInFields(language),
    ...siteColumnsOfNewSite(language),
  ]);
}

const securableOf = (owner: FieldOwner): Securable => (owner.is === 'list' ? { is: 'list', list: owner.list } : theWeb);

/** A list's columns need Manage Lists, a web's Manage Web Site. */
export const demandColumns = (context: SiteFor, owner: FieldOwner): void =>
  demand(context, securableOf(owner), owner.is === 'list' ? 'manageLists' : 'manageWeb');
