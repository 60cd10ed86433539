import { randomUUID } from 'node:crypto';
import type { Site } from './context.ts';
import { ensureUser } from './people/ensure-user.ts';
import { loginOf } from './people/people.ts';
import { siteLevels } from './rights/permission.ts';
import { addGroup, addMember, newGroup, type Group } from './store/principals.ts';
import { assign, saveRole, webScope } from './store/roles.ts';
import { writeSettings } from './store/settings.ts';
import { lcidOf, type Language } from './webs/language.ts';
import { fillNewWeb, newWebSettings } from './webs/new-web.ts';

const title = 'Lederhjælp';

const groupTitles = {
  da: { owners: 'ejere', members: 'medlemmer', visitors: 'besøgende' },
  en: { owners: 'Owners', members: 'Members', visitors: 'Visitors' },
} as const;

/**
 * A communication site as an admin gets it: in Copenhagen's zone, three groups, three libraries, and nobody but the
 * site's owner let in.
 */
export function fillFreshSite(site: Site, language: Language): void {
  const { sql } = site;
  sql.change('INSERT INTO scopes VALUES (?, ?)', webScope, 'web');
  for (const { id, name, kind, order, high, low } of Object.values(siteLevels)) {
    const hidden = id === siteLevels.limited.id;
    saveRole(sql, { id, name, high, low, description: '', order, roleTypeKind: kind, hidden });
  }
  const owner = ensureUser(site, loginOf(site.directory, site.directory.siteAdmin));
  const titles = groupTitles[language];
  const owners = addSiteGroup(site, `${title} - ${titles.owners}`, siteLevels.fullControl.id);
  const members = addSiteGroup(site, `${title} - ${titles.members}`, siteLevels.edit.id, owners.id);
  const visitors = addSiteGroup(site, `${title} - ${titles.visitors}`, siteLevels.read.id, owners.id);
  addMember(sql, owners.id, owner.id);
  writeSettings(sql, {
    isUnfilled: true,
    siteId: randomUUID(),
    webId: randomUUID(),
    siteSettings,
    webSettings: newWebSettings(site, title, lcidOf[language]),
    hiddenWebSettings: {
      UseAccessRequestDefault: false,
      MembersCanShare: true,
      RequestAccessEmail: `${site.directory.siteAdmin}@${site.directory.domain}`,
    },
    associatedGroups: { ownerGroup: owners.id, memberGroup: members.id, visitorGroup: visitors.id },
  });
  fillNewWeb(site, owner.id);
}

/** The owners own themselves, as on a new site, and the other two groups. */
function addSiteGroup({ sql }: Site, name: string, roleId: number, ownerId?: number): Group {
  const next = sql.get('SELECT COALESCE(MAX(id), 0) + 1 AS next FROM principals')!['next'] as number;
  const group = addGroup(sql, name, { ...newGroup, onlyAllowMembersViewMembership: false, ownerId: ownerId ?? next });
  assign(sql, webScope, group.id, roleId);
  return group;
}

const siteSettings = {
  AllowCreateDeclarativeWorkflow: false,
  Classification: '',
  CompatibilityLevel: 15,
  GroupId: '00000000-0000-0000-0000-000000000000',
  PrimaryUri: null,
  ReadOnly: false,
  ShareByEmailEnabled: false,
  ShowUrlStructure: false,
};
