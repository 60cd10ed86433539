import { randomUUID } from 'node:crypto';
import type { Site } from './context.ts';
import { createList } from './lists/create-list.ts';
import { ensureUser } from './people/ensure-user.ts';
import { loginOf } from './people/people.ts';
import { siteLevels } from './rights/permission.ts';
import { addGroup, addMember, newGroup, type Group } from './store/principals.ts';
import { assign, saveRole, webScope } from './store/roles.ts';
import { writeSettings } from './store/settings.ts';

const title = 'Lederhjælp';

/**
 * A communication site as an admin gets it: Danish, in Copenhagen's zone, three groups, two libraries, and nobody but
 * the site's owner let in.
 */
export function fillFreshSite(site: Site): void {
  const { sql } = site;
  sql.change('INSERT INTO scopes VALUES (?, ?)', webScope, 'web');
  for (const { id, name, kind, order, high, low } of Object.values(siteLevels)) {
    const hidden = id === siteLevels.limited.id;
    saveRole(sql, { id, name, high, low, description: '', order, roleTypeKind: kind, hidden });
  }
  const owner = ensureUser(site, loginOf(site.directory, site.directory.siteAdmin));
  const owners = addSiteGroup(site, `${title} - ejere`, siteLevels.fullControl.id);
  const members = addSiteGroup(site, `${title} - medlemmer`, siteLevels.edit.id, owners.id);
  const visitors = addSiteGroup(site, `${title} - besøgende`, siteLevels.read.id, owners.id);
  addMember(sql, owners.id, owner.id);
  writeSettings(sql, {
    siteId: randomUUID(),
    webId: randomUUID(),
    siteSettings,
    webSettings: { ...webSettings, Created: new Date(site.now()).toISOString() },
    hiddenWebSettings: {
      UseAccessRequestDefault: false,
      MembersCanShare: true,
      RequestAccessEmail: `${site.directory.siteAdmin}@${site.directory.domain}`,
    },
    associatedGroups: { ownerGroup: owners.id, memberGroup: members.id, visitorGroup: visitors.id },
  });
  createList(site, { title: 'Dokumenter', template: 101, url: 'Shared Documents' });
  createList(site, { title: 'Webstedssider', template: 119, url: 'SitePages' });
}

/** The owners own themselves, as on a new site, and the other two groups. */
function addSiteGroup({ sql }: Site, name: string, roleId: number, ownerId?: number): Group {
  const next = sql.get('SELECT COALESCE(MAX(id), 0) + 1 AS next FROM principals')!['next'] as number;
  const group = addGroup(sql, name, { ...newGroup, onlyAllowMembersViewMembership: false, ownerId: ownerId ?? next });
  assign(sql, webScope, group.id, roleId);
  return group;
}

const webSettings = {
  AllowRssFeeds: false,
  AlternateCssUrl: '',
  AppInstanceId: '00000000-0000-0000-0000-000000000000',
  Configuration: 0,
  CustomMasterUrl: '',
  Description: '',
  EnableMinimalDownload: false,
  HeaderEmphasis: 0,
  HorizontalQuickLaunch: false,
  IsMultilingual: false,
  Language: 1030,
  LastItemModifiedDate: null,
  MegaMenuEnabled: true,
  NoCrawl: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  RecycleBinEnabled: true,
  SiteLogoUrl: null,
  SyndicationEnabled: false,
  Title: title,
  TreeViewEnabled: false,
  UIVersion: 15,
  WebTemplate: 'SITEPAGEPUBLISHING',
  WelcomePage: 'SitePages/Home.aspx',
};

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
