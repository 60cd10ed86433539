import type { Context } from '#emulator/context.ts';
import { effectiveMask, type Securable } from '#emulator/rights/effective.ts';
import { itemWithScope } from '#emulator/store/item-scopes.ts';
import { maskAnswer } from './mask.ts';
import type { Resource } from './resource.ts';

/** What web, list and item have in common: who has which rights on them. */
export const securableOnDemand = <Of>(securable: (of: Of) => Securable) => ({
  EffectiveBasePermissions: (of: Of, context: Context) => maskAnswer(effectiveMask(context, securable(of))),
  HasUniqueRoleAssignments: (of: Of) => hasUniqueScope(securable(of)),
});

export const securableLinks = <Of>(securable: (of: Of) => Securable) => ({
  RoleAssignments: (of: Of): Resource => ({ kind: 'roleAssignments', of: securable(of) }),
  FirstUniqueAncestorSecurableObject: (of: Of, context: Context): Resource =>
    asResource(firstUnique(context, securable(of))),
});

function hasUniqueScope(securable: Securable): boolean {
  if (securable.is === 'web') return true;
  return (securable.is === 'list' ? securable.list.scope : securable.item.scope) !== null;
}

/** The thing itself, or the nearest folder, list or web around it that has rights of its own. */
function firstUnique(context: Context, securable: Securable): Securable {
  if (hasUniqueScope(securable) || securable.is === 'web') return securable;
  if (securable.is === 'list') return { is: 'web' };
  const { list, item } = securable;
  if (item.folderScope === null) return firstUnique(context, { is: 'list', list });
  const folder = itemWithScope(context.sql, list, item.folderScope);
  return folder ? { is: 'item', list, item: folder } : { is: 'list', list };
}

function asResource(securable: Securable): Resource {
  if (securable.is === 'web') return { kind: 'web', of: 0 };
  if (securable.is === 'list') return { kind: 'list', of: securable.list };
  return { kind: 'item', of: { list: securable.list, item: securable.item } };
}

export function securablePath(securable: Securable): string {
  if (securable.is === 'web') return 'Web';
  const list = `Web/Lists(guid'${securable.list.id}')`;
  return securable.is === 'list' ? list : `${list}/Items(${securable.item.id})`;
}
