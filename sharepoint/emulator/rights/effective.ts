import type { SignedIn, Site, SiteFor } from '#emulator/context.ts';
import { accessDenied } from '#emulator/errors.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { roleById, assignments } from '#emulator/store/roles.ts';
import { scopedWeb, webNumbered } from '#emulator/store/webs.ts';
import { fullMask, permission, type Mask, type Permission } from './permission.ts';

/** What rights can be given on. */
export type Securable =
  | { readonly is: 'web'; readonly web?: number }
  | { readonly is: 'list'; readonly list: List }
  | { readonly is: 'item'; readonly list: List; readonly item: Item };

/** The web that is spoken to. */
export const theWeb = { is: 'web' } as const satisfies Securable;
/** The root web, for what all webs share: people, groups and levels. */
export const theSite = { is: 'web', web: 0 } as const satisfies Securable;

type Place = Pick<Site, 'sql' | 'web'>;

/** The scope of its own, if it has one. */
export function ownScope({ sql, web }: Place, securable: Securable): number | null {
  if (securable.is === 'web') return webNumbered(sql, securable.web ?? web).scope;
  return securable.is === 'list' ? securable.list.scope : securable.item.scope;
}

/** The scope that decides: the securable's own, else that of the nearest folder, list or web around it that has one. */
export function scopeOf(site: Place, securable: Securable): number {
  const { sql, web } = site;
  if (securable.is === 'web') return scopedWeb(sql, securable.web ?? web).scope;
  const { list } = securable;
  if (securable.is === 'list') return list.scope ?? scopedWeb(sql, list.web).scope;
  return securable.item.scope ?? securable.item.folderScope ?? scopeOf(site, { is: 'list', list });
}

/** What a user may do there: all levels that the user or a group of theirs holds in the scope, joined. */
export function grantedMask(site: Site, { user, principalIds }: Omit<SignedIn, 'scope'>, scope: number): Mask {
  if (user.isSiteAdmin) return fullMask;
  return site.sql.remember(`mask:${user.id}:${principalIds.join()}:${scope}`, () =>
    assignments(site.sql, scope)
      .filter(({ principalId }) => principalIds.includes(principalId))
      .flatMap(({ roleIds }) => roleIds)
      .reduce((mask, roleId) => mask | (roleById(site.sql, roleId)?.mask ?? 0n), 0n),
  );
}

/** SharePoint lets through what the user may AND what the token's scope may. */
export const effectiveMask = (context: SiteFor, securable: Securable): Mask =>
  grantedMask(context, context.me, scopeOf(context, securable)) & context.me.scope;

export const may = (context: SiteFor, securable: Securable, what: Permission): boolean =>
  (effectiveMask(context, securable) & permission[what]) !== 0n;

/** Whoever gives rights away needs Manage Permissions there; whether on the list alone is enough, the emulator is told. */
export function demandGiving(context: SiteFor, securable: Securable): void {
  demand(context, securable, 'managePermissions');
  if (securable.is === 'item' && context.givingRights === 'refuse') demand(context, theWeb, 'managePermissions');
}

export function demand(context: SiteFor, securable: Securable, what: Permission): void {
  if (!may(context, securable, what)) throw accessDenied();
}
