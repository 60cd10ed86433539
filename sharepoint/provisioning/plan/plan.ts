import type { SiteSettings } from '#lists/site.ts';
import type { ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { planWebAccess } from './access.ts';
import { difference } from './difference.ts';
import { planGroups } from './groups.ts';
import { planLevelIds, planLevels } from './levels.ts';
import { planList } from './lists.ts';
import type { Step } from './step.ts';

/**
 * What has to be done to make the site as declared, in the order in which it can be done. Nothing is done here: the
 * same plan is carried out by `apply`, printed by `plan` and reported by `drift`.
 */
export const plan = (declared: DeclaredSite, actual: ActualSite): Step[] => [
  ...planLevels(declared, actual),
  ...planGroups(declared, actual),
  ...planSite(declared, actual),
  ...planWebAccess(declared, actual),
  ...declared.lists.flatMap((list) => planList(list, declared, actual)),
  ...planLevelIds(declared, actual),
  ...planVersion(declared, actual),
];

function planSite({ site }: DeclaredSite, actual: ActualSite): Step[] {
  const changes = difference<SiteSettings>(site.settings, actual.settings);
  return changes ? [{ kind: 'setSite', changes }] : [];
}

/** Last, so that a site that says a version also has all of it. */
const planVersion = ({ schemaVersion: version }: DeclaredSite, actual: ActualSite): Step[] =>
  actual.schemaVersion === version ? [] : [{ kind: 'setSchemaVersion', version }];
