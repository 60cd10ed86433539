import type { SignedIn, Site, SiteFor } from '#emulator/context.ts';
import { accessDenied } from '#emulator/errors.ts';
import type { Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { roleById, assignments, webScope } from '#emulator/store/roles.ts';
import { fullMask, permission, type Mask, type Permission } from './permission.ts';

/** What rights can be given on. */
export type Securable =
  | { readonly is: 'web' }
  | { readonly is: 'list'; readonly list: List }
  | { readonly is: 'item'; readonly list: List; readonly item: Item };

export const theWeb: Securable = { is: 'web' };

/** The scope that decides: the securable's own, else its parent's. */
export function scopeOf(securable: Securable): number {
  if (securable.is === 'web') return webScope;
  const ofList = securable.list.scope ?? webScope;
  return securable.is === 'list' ? ofList : (securable.item.scope ?? securable.item.folderScope ?? ofList);
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
  grantedMask(context, context.me, scopeOf(securable)) & context.me.scope;

export const may = (context: SiteFor, securable: Securable, what: Permission): boolean =>
  (effectiveMask(context, securable) & permission[what]) !== 0n;

export function demand(context: SiteFor, securable: Securable, what: Permission): void {
  if (!may(context, securable, what)) throw accessDenied();
}
