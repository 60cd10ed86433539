import type { GroupKey } from '#lists/access/groups.ts';
import type { ActualGroup, ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { difference } from './difference.ts';
import type { Grantee, Step } from './step.ts';

const keys = (declared: DeclaredSite): GroupKey[] => Object.keys(declared.groups) as GroupKey[];

/** What a grantee is called in the site. */
export const titleOf = (grantee: Grantee, declared: DeclaredSite, siteOwnersTitle: string): string =>
  grantee === 'siteOwners' ? siteOwnersTitle : declared.groups[grantee].title;

/** All groups are made before any gets its owner, since some are owned by others. */
export const planGroups = (declared: DeclaredSite, actual: ActualSite): Step[] => [
  ...keys(declared).flatMap((group) => planGroup(group, declared, actual)),
  ...keys(declared).flatMap((group) => planOwner(group, declared, actual)),
];

function planGroup(group: GroupKey, declared: DeclaredSite, actual: ActualSite): Step[] {
  const { title, description } = declared.groups[group];
  const found = actual.groups.find((candidate) => candidate.title === title);
  if (!found) return [{ kind: 'createGroup', group }];
  const wanted: ActualGroup['settings'] = { Description: description, ...declared.site.groupSettings };
  const changes = difference(wanted, found.settings);
  return changes ? [{ kind: 'setGroup', group, changes }] : [];
}

function planOwner(group: GroupKey, declared: DeclaredSite, actual: ActualSite): Step[] {
  const { title, owner } = declared.groups[group];
  const found = actual.groups.find((candidate) => candidate.title === title);
  const wanted = titleOf(owner, declared, actual.siteOwners.title);
  return found?.ownerTitle === wanted ? [] : [{ kind: 'setGroupOwner', group, owner }];
}
