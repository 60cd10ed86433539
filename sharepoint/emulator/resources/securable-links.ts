import type { Context } from '#emulator/context.ts';
import { effectiveMask, ownScope, type Securable } from '#emulator/rights/effective.ts';
import { itemWithScope } from '#emulator/store/item-scopes.ts';
import { scopedWeb } from '#emulator/store/webs.ts';
import { listPath } from './list-path.ts';
import { maskAnswer } from './mask.ts';
import type { Resource } from './resource.ts';

/** What web, list and item have in common: who has which rights on them. */
export const securableOnDemand = <Of>(securable: (of: Of) => Securable) => ({
  EffectiveBasePermissions: (of: Of, context: Context) => maskAnswer(effectiveMask(context, securable(of))),
  HasUniqueRoleAssignments: (of: Of, context: Context) => ownScope(context, securable(of)) !== null,
});

export const securableLinks = <Of>(securable: (of: Of) => Securable) => ({
  RoleAssignments: (of: Of): Resource => ({ kind: 'roleAssignments', of: securable(of) }),
  FirstUniqueAncestorSecurableObject: (of: Of, context: Context): Resource => firstUnique(context, securable(of)),
});

/** The thing itself, or the nearest folder, list or web around it that has rights of its own. */
function firstUnique(context: Context, securable: Securable): Resource {
  if (securable.is === 'web') return { kind: 'web', of: scopedWeb(context.sql, context.web).number };
  const { list } = securable;
  if (securable.is === 'item') {
    const { item } = securable;
    const scope = item.scope ?? item.folderScope;
    const scoped = scope === item.scope || scope === null ? item : itemWithScope(context.sql, list, scope);
    if (scope !== null && scoped) return { kind: 'item', of: { list, item: scoped } };
  }
  if (list.scope !== null) return { kind: 'list', of: list };
  return { kind: 'web', of: scopedWeb(context.sql, list.web).number };
}

export function securablePath(securable: Securable): string {
  if (securable.is === 'web') return 'Web';
  const path = listPath(securable.list);
  return securable.is === 'list' ? path : `${path}/Items(${securable.item.id})`;
}
