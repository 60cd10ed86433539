import type { GroupKey } from '#lists/access/groups.ts';
import type { ActualGroup } from '../actual-site.ts';
import type { Target } from './target.ts';

export async function createGroup({ sp, declared }: Target, group: GroupKey): Promise<void> {
  const { title, description } = declared.groups[group];
  await sp.web.siteGroups.add({ Title: title, Description: description, ...declared.site.groupSettings });
}

export async function setGroup(
  { sp, declared }: Target,
  group: GroupKey,
  changes: Partial<ActualGroup['settings']>,
): Promise<void> {
  await sp.web.siteGroups.getByName(declared.groups[group].title).update(changes);
}
