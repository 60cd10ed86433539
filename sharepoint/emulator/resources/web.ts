import { siteUrl, type Context } from '#emulator/context.ts';
import { noFile, noGroup, noUserWithId } from '#emulator/errors.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { groups, users } from '#emulator/store/principals.ts';
import { readSettings } from '#emulator/store/settings.ts';
import { webNumbered } from '#emulator/store/webs.ts';
import { listByUrl } from './find-list.ts';
import { decode } from '#emulator/wire/query-string.ts';
import { fileById, folderById } from './find-by-id.ts';
import { fileByUrl } from './find-place.ts';
import { folderOrNone } from './no-folder.ts';
import { resourcePath } from './resource-path.ts';
import { numberArgument, textArgument, type EntityKind, type Resource } from './resource.ts';
import { securableLinks, securableOnDemand } from './securable-links.ts';
import { webFor } from './webs.ts';

const securable = (): typeof theWeb => theWeb;

export const web: EntityKind<'web'> = {
  shape: 'entity',
  type: () => 'SP.Web',
  set: () => 'SP.ApiData.Webs',
  path: () => 'Web',
  properties(number, context) {
    const { id, settings } = webNumbered(context.sql, number);
    return { ...settings, Id: id, ServerRelativeUrl: context.path, Url: siteUrl(context) };
  },
  onDemand: {
    ...securableOnDemand(securable),
    MembersCanShare: onlyOnDemand('MembersCanShare'),
    RequestAccessEmail: onlyOnDemand('RequestAccessEmail'),
    ServerRelativePath: (_, { path }) => resourcePath(path),
  },
  links: {
    ...securableLinks(securable),
    Lists: () => ({ kind: 'lists', of: null }),
    RootFolder: () => ({ kind: 'webFolder', of: '' }),
    Folders: () => ({ kind: 'webFolders', of: '' }),
    Webs: (number) => ({ kind: 'webs', of: number }),
    WebInfos: (number) => ({ kind: 'webInfos', of: number }),
    ParentWeb(number, context) {
      const { parent } = webNumbered(context.sql, number);
      return parent === null ? null : webFor(context, parent);
    },
    Fields: (web) => ({ kind: 'fields', of: { is: 'web', web, inherited: false } }),
    EventReceivers: () => ({ kind: 'nothing', of: { set: 'EventReceivers', path: 'Web' } }),
    UserCustomActions: () => ({ kind: 'nothing', of: { set: 'UserCustomActions', path: 'Web' } }),
    ContentTypes: (web) => ({ kind: 'contentTypes', of: { is: 'web', web, inherited: true } }),
    AvailableFields: (web) => ({ kind: 'fields', of: { is: 'web', web, inherited: true } }),
    DefaultDocumentLibrary(_, context) {
      const library = listByUrl(context, `${context.path}/Shared Documents`);
      if (!library) throw noFile();
      return { kind: 'list', of: library };
    },
    RegionalSettings: () => ({ kind: 'regionalSettings', of: null }),
    CurrentUser: (_, { me }) => ({ kind: 'user', of: me.user }),
    SiteUsers: (_, context) => siteUsers(context),
    SiteGroups: () => ({ kind: 'groups', of: 'site' }),
    RoleDefinitions: (_, context) => {
      demand(context, theWeb, 'open');
      return { kind: 'roleDefinitions', of: 'site' };
    },
    RecycleBin: () => ({ kind: 'recycleBin', of: 'Web' }),
    AssociatedOwnerGroup: (_, context) => associated(context, 'ownerGroup'),
    AssociatedMemberGroup: (_, context) => associated(context, 'memberGroup'),
    AssociatedVisitorGroup: (_, context) => associated(context, 'visitorGroup'),
  },
  calls: {
    getSubwebsFilteredForCurrentUser: (number) => ({ kind: 'webInfos', of: number }),
    getList: (_, args, context) => listAt(context, textArgument(args, 'strUrl')),
    getListUsingPath: (_, args, context) => listAt(context, textArgument(args, 'decodedUrl')),
    getFolderByServerRelativePath: (_, args, context) => folderOrNone(context, textArgument(args, 'decodedUrl')),
    getFolderByServerRelativeUrl: (_, args, context) => folderOrNone(context, textArgument(args, 'serverRelativeUrl')),
    getFileByServerRelativePath: (_, args, context) => fileByUrl(context, textArgument(args, 'decodedUrl')),
    getFileByServerRelativeUrl: (_, args, context) => fileByUrl(context, textArgument(args, 'serverRelativeUrl')),
    getFileByUrl: (_, args, context) => fileByUrl(context, withoutOrigin(context, textArgument(args, 'fileUrl'))),
    getFolderById: (_, args, context) => folderById(context, textArgument(args, 'uniqueId')),
    getFileById: (_, args, context) => fileById(context, textArgument(args, 'uniqueId')),
    getUserById(_, args, context) {
      const user = users(context.sql).get(numberArgument(args, 'userId'));
      if (!user) throw noUserWithId();
      return { kind: 'user', of: user };
    },
  },
};

function listAt(context: Context, url: string): Resource {
  const list = listByUrl(context, url);
  if (!list) throw noFile();
  return { kind: 'list', of: list };
}

/** An absolute address as a browser shows it: of this server, percent-encoded. */
function withoutOrigin({ origin }: Context, url: string): string {
  if (!url.startsWith(`${origin}/`)) throw noFile();
  return decode(url.slice(origin.length).replace(/\?.*$/, ''), false);
}

/** Who shares and who is asked for access is no part of the web's default answer. */
function onlyOnDemand(name: string): (web: number, context: Context) => unknown {
  return (web, context) => webNumbered(context.sql, web).hidden[name];
}

/** People's names and mails are there for who may browse them. */
function siteUsers(context: Context): Resource {
  demand(context, theWeb, 'browseUserInfo');
  return { kind: 'users', of: 'site' };
}

function associated(context: Context, which: 'ownerGroup' | 'memberGroup' | 'visitorGroup'): Resource {
  const group = groups(context.sql).get(readSettings(context.sql).associatedGroups[which]);
  if (!group) throw noGroup();
  return { kind: 'group', of: group };
}
