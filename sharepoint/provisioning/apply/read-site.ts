import type { SPFI } from '@pnp/sp';
import { levelIdsKey } from '#lists/access/level-ids.ts';
import { settings } from '#lists/settings.list.ts';
import type { SiteSettings } from '#lists/site.ts';
import type { ActualGroup, ActualLevel, ActualSite } from '../actual-site.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { schemaVersionKey } from '../schema/own-settings.ts';
import { readGrants, type WireMask } from './read-grants.ts';
import { readLists } from './read-lists.ts';

/** Reads all that the plan compares. Nothing is written. */
export async function readSite(sp: SPFI, declared: DeclaredSite): Promise<ActualSite> {
  const web = await readWeb(sp);
  const lists = await readLists(sp, web.path, declared);
  const owners = await sp.web.associatedOwnerGroup.select('Id', 'Title')<{ Id: number; Title: string }>();
  const hasSettings = lists.some(({ url }) => url === settings.url);
  return {
    schemaVersion: versionIn(hasSettings ? await readOwnSetting(sp, web.path, schemaVersionKey) : null),
    levelIds: hasSettings ? await readOwnSetting(sp, web.path, levelIdsKey) : null,
    hasMicrosoft365Group: await isGroupConnected(sp),
    settings: web.settings,
    siteOwners: { title: owners.Title },
    account: await readAccount(sp, owners.Id),
    levels: await readLevels(sp),
    groups: await readGroups(sp, declared),
    grants: await readGrants(sp.web),
    lists,
  };
}

/** The path of the site on its server, without which no list is found by address. */
export async function readWeb(sp: SPFI): Promise<{ readonly path: string; readonly settings: SiteSettings }> {
  const { ServerRelativeUrl, ...rest } = await sp.web.select(
    'ServerRelativeUrl',
    'MembersCanShare',
    'RequestAccessEmail',
  )<SiteSettings & { ServerRelativeUrl: string }>();
  return {
    path: ServerRelativeUrl.replace(/\/$/, ''),
    settings: {
      MembersCanShare: rest.MembersCanShare,
      RequestAccessEmail: rest.RequestAccessEmail ?? '',
    },
  };
}

async function isGroupConnected(sp: SPFI): Promise<boolean> {
  const { GroupId } = await sp.site.select('GroupId')<{ GroupId: string }>();
  return !/^[0-]*$/.test(GroupId);
}

async function readAccount(sp: SPFI, ownersId: number): Promise<ActualSite['account']> {
  const { Id: id, IsSiteAdmin } = await sp.web.currentUser.select('Id', 'IsSiteAdmin')<{
    Id: number;
    IsSiteAdmin: boolean;
  }>();
  const groups = await sp.web.currentUser.groups.select('Id')<{ Id: number }[]>();
  return { id, isSiteOwner: IsSiteAdmin || groups.some(({ Id }) => Id === ownersId) };
}

async function readLevels(sp: SPFI): Promise<ActualLevel[]> {
  type Wire = { Id: number; Name: string; Description: string | null; BasePermissions: WireMask };
  const found = await sp.web.roleDefinitions.select('Id', 'Name', 'Description', 'BasePermissions')<Wire[]>();
  return found.map(({ Id, Name, Description, BasePermissions }) => ({
    id: Id,
    name: Name,
    description: Description ?? '',
    mask: { high: Number(BasePermissions.High), low: Number(BasePermissions.Low) },
  }));
}

async function readGroups(sp: SPFI, { groups }: DeclaredSite): Promise<ActualGroup[]> {
  type Wire = ActualGroup['settings'] & { Title: string; OwnerTitle: string };
  const found = await sp.web.siteGroups.select(
    'Title',
    'OwnerTitle',
    'Description',
    'AllowMembersEditMembership',
    'AllowRequestToJoinLeave',
    'AutoAcceptRequestToJoinLeave',
    'OnlyAllowMembersViewMembership',
  )<Wire[]>();
  return Promise.all(
    found.map(async ({ Title: title, OwnerTitle: ownerTitle, Description, ...rest }) => ({
      title,
      ownerTitle,
      members: Object.values(groups).some((group) => group.title === title) ? await readMembers(sp, title) : [],
      settings: { ...rest, Description: Description ?? '' },
    })),
  );
}

async function readMembers(sp: SPFI, groupTitle: string): Promise<string[]> {
  const members = await sp.web.siteGroups.getByName(groupTitle).users.select('LoginName')<{ LoginName: string }[]>();
  return members.map(({ LoginName }) => LoginName);
}

async function readOwnSetting(sp: SPFI, webPath: string, name: string): Promise<string | null> {
  const { key, value } = settings.columns;
  const rows = await sp.web
    .getList(`${webPath}/${settings.url}`)
    .items.select(value.internalName)
    .filter(`${key.internalName} eq '${name}'`)
    .top(1)<Record<string, string | null>[]>();
  return rows[0]?.[value.internalName] ?? null;
}

function versionIn(text: string | null): number | null {
  const version = Number.parseInt(text ?? '', 10);
  return Number.isNaN(version) ? null : version;
}
