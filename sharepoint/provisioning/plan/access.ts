import type { GroupKey } from '#lists/access/groups.ts';
import type { LevelKey } from '#lists/access/levels.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ActualList, ActualSite, Grant } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { titleOf } from './groups.ts';
import type { Grantee, Step } from './step.ts';

/** SharePoint's own top level. A Danish site calls it otherwise; `read-site` and `apply` know it by its kind. */
export const fullControl = 'Full Control';

type Wanted = { readonly to: Grantee; readonly title: string; readonly level: string };

const isOurs = (grant: Grant, declared: DeclaredSite): boolean =>
  grant.principal.kind === 'siteGroup' &&
  Object.values(declared.groups).some(({ title }) => title === grant.principal.title);

/** A person or a directory group may have the same title as a group of the site; only the latter is meant. */
const isThis = ({ principal, level }: Grant, wanted: Wanted): boolean =>
  principal.kind === 'siteGroup' && principal.title === wanted.title && level === wanted.level;

const isWanted = (grant: Grant, wanted: readonly Wanted[]): boolean => wanted.some((one) => isThis(grant, one));

/** What our groups hold on the web. Others' grants there are not ours to judge: the site has owners of its own. */
export function planWebAccess(declared: DeclaredSite, actual: ActualSite): Step[] {
  const held = actual.grants.filter((grant) => isOurs(grant, declared));
  const wanted = (Object.entries(declared.site.webAccess) as [GroupKey, LevelKey][]).map(([group, level]) => ({
    to: group,
    title: declared.groups[group].title,
    level: declared.levels[level].name,
  }));
  return [
    ...missing(wanted, held).map(({ to, level }): Step => ({ kind: 'grantWebLevel', group: to as GroupKey, level })),
    ...held
      .filter((grant) => !isWanted(grant, wanted))
      .map(({ principal, level }): Step => ({
        kind: 'revokeWebLevel',
        group: groupOf(principal.title, declared),
        level,
      })),
  ];
}

/**
 * Who holds what on a list. Our own groups are set right without asking, and so is what SharePoint itself gave the
 * account that broke the inheritance. Anybody else's grant was made by somebody: it is taken away only when named.
 */
export function planListAccess(
  list: ListDefinition,
  found: Pick<ActualList, 'inherits' | 'grants'> | undefined,
  declared: DeclaredSite,
  actual: ActualSite,
): Step[] {
  const held = found && !found.inherits ? found.grants : [];
  const wanted = wantedOn(list, declared, actual);
  const surplus = held.filter((grant) => !isWanted(grant, wanted));
  return [
    ...(found && !found.inherits ? [] : [{ kind: 'breakInheritance', list } as const]),
    ...missing(wanted, held).map(({ to, level }): Step => ({ kind: 'grant', list, to, level })),
    ...surplus.map(({ principal: from, level }): Step =>
      isOurs({ principal: from, level }, declared) || isLeftover(from.id, actual)
        ? { kind: 'revoke', list, from, level }
        : { kind: 'revokeForeign', list, from, level },
    ),
  ];
}

const isLeftover = (principalId: number, { account }: ActualSite): boolean =>
  principalId === account.id && account.isSiteOwner;

const wantedOn = (list: ListDefinition, declared: DeclaredSite, actual: ActualSite): Wanted[] => [
  { to: 'siteOwners', title: actual.siteOwners.title, level: fullControl },
  ...(Object.entries(list.access) as [GroupKey, LevelKey][]).map(([to, level]) => ({
    to,
    title: titleOf(to, declared, actual.siteOwners.title),
    level: declared.levels[level].name,
  })),
];

const missing = (wanted: readonly Wanted[], held: readonly Grant[]): Wanted[] =>
  wanted.filter((one) => !held.some((grant) => isThis(grant, one)));

const groupOf = (title: string, declared: DeclaredSite): GroupKey =>
  (Object.keys(declared.groups) as GroupKey[]).find((key) => declared.groups[key].title === title) as GroupKey;
