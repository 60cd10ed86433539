import type { GroupKey } from '#lists/access/groups.ts';
import type { Level, LevelKey } from '#lists/access/levels.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import type { ActualList, ActualSite, Grant, Principal } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { columnSettings, sharePointType } from '../schema/column-settings.ts';
import { listSettings } from '../schema/list-settings.ts';
import { viewColumns, viewQuery } from '../schema/view-xml.ts';
import { fullControl } from './access.ts';
import { titleOf } from './groups.ts';

const ownersTitle = 'Ejere af Lederhjælp';

export const makePrincipal = (title: string, changes: Partial<Principal> = {}): Principal => ({
  id: 1000 + [...title].reduce((sum, character) => sum + character.charCodeAt(0), 0),
  title,
  loginName: title,
  kind: 'siteGroup',
  ...changes,
});

/** A new communication site, as SharePoint makes it. */
export const emptySite: ActualSite = {
  schemaVersion: null,
  levelIds: null,
  hasMicrosoft365Group: false,
  settings: { MembersCanShare: true, RequestAccessEmail: 'someone@someone.com' },
  siteOwners: { title: ownersTitle },
  account: { id: 11, isSiteOwner: true },
  levels: [],
  groups: [],
  grants: [{ principal: makePrincipal(ownersTitle), level: fullControl }],
  lists: [],
};

/** The site as it is when everything declared is in place. */
export const provisionedSite = (declared: DeclaredSite): ActualSite => ({
  ...emptySite,
  schemaVersion: declared.schemaVersion,
  settings: declared.site.settings,
  levels: Object.values<Level>(declared.levels),
  groups: (Object.keys(declared.groups) as GroupKey[]).map((key) => ({
    title: declared.groups[key].title,
    members: ['c:0t.c|tenant|00000000-0000-4000-8000-000000000001'],
    ownerTitle: titleOf(declared.groups[key].owner, declared, ownersTitle),
    settings: { Description: declared.groups[key].description, ...declared.site.groupSettings },
  })),
  grants: [...emptySite.grants, ...grantsOf(declared.site.webAccess, declared)],
  lists: declared.lists.map((list) => provisionedList(list, declared)),
});

const provisionedList = (list: ListDefinition, declared: DeclaredSite): ActualList => ({
  url: list.url,
  settings: listSettings(list),
  inherits: false,
  grants: [{ principal: makePrincipal(ownersTitle), level: fullControl }, ...grantsOf(list.access, declared)],
  cases: [],
  columns: Object.values(list.columns).map((column) => ({
    internalName: column.internalName,
    type: sharePointType[column.kind],
    builtIn: column.internalName === 'Title',
    settings: columnSettings(column),
  })),
  views: list.views.map((view, at) => ({
    title: view.title,
    isDefault: at === 0,
    columns: viewColumns(list, view),
    query: viewQuery(list, view)
      .map(({ xml }) => xml)
      .join(''),
  })),
});

const grantsOf = (access: Readonly<Partial<Record<GroupKey, LevelKey>>>, declared: DeclaredSite): Grant[] =>
  (Object.entries(access) as [GroupKey, LevelKey][]).map(([group, level]) => ({
    principal: makePrincipal(declared.groups[group].title),
    level: declared.levels[level].name,
  }));

/** The site with one list changed. */
export const withList = (site: ActualSite, url: string, changes: Partial<ActualList>): ActualSite => ({
  ...site,
  lists: site.lists.map((list) => (list.url === url ? { ...list, ...changes } : list)),
});
