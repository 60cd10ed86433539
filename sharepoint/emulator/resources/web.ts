import { siteUrl, type Context } from '#emulator/context.ts';
import { noFile, noGroup, noUser, noUserInCollection } from '#emulator/errors.ts';
import { demand, theWeb } from '#emulator/rights/effective.ts';
import { groups, userByLogin, users } from '#emulator/store/principals.ts';
import { readSettings } from '#emulator/store/settings.ts';
import { listByUrl } from './find-list.ts';
import { fileByUrl, folderByUrl } from './find-place.ts';
import { numberArgument, textArgument, type EntityKind, type Resource } from './resource.ts';
import { securableLinks, securableOnDemand } from './securable-links.ts';

const securable = (): typeof theWeb => theWeb;

/** The root of the API: `_api/web`, `_api/site`. */
export const api: EntityKind<'api'> = {
  shape: 'entity',
  type: () => 'SP.Api',
  set: () => 'SP.Api',
  path: () => '',
  properties: () => ({}),
  links: { web: () => ({ kind: 'web', of: null }), site: () => ({ kind: 'site', of: null }) },
};

export const site: EntityKind<'site'> = {
  shape: 'entity',
  type: () => 'SP.Site',
  set: () => 'SP.ApiData.Sites',
  path: () => 'Site',
  properties(_, context) {
    const { siteId, siteSettings } = readSettings(context.sql);
    return { ...siteSettings, Id: siteId, ServerRelativeUrl: context.path, Url: siteUrl(context) };
  },
  links: { RootWeb: () => ({ kind: 'web', of: null }), RecycleBin: () => ({ kind: 'recycleBin', of: 'Site' }) },
};

export const web: EntityKind<'web'> = {
  shape: 'entity',
  type: () => 'SP.Web',
  set: () => 'SP.ApiData.Webs',
  path: () => 'Web',
  properties(_, context) {
    const { webId, webSettings } = readSettings(context.sql);
    return { ...webSettings, Id: webId, ServerRelativeUrl: context.path, Url: siteUrl(context) };
  },
  onDemand: {
    ...securableOnDemand(securable),
    MembersCanShare: onlyOnDemand('MembersCanShare'),
    RequestAccessEmail: onlyOnDemand('RequestAccessEmail'),
    HasUniqueRoleAssignments: () => true,
  },
  links: {
    ...securableLinks(securable),
    Lists: () => ({ kind: 'lists', of: null }),
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
    getList(_, args, context) {
      const list = listByUrl(context, textArgument(args, 'strUrl'));
      if (!list) throw noFile();
      return { kind: 'list', of: list };
    },
    getFolderByServerRelativePath: (_, args, context) => folderByUrl(context, textArgument(args, 'decodedUrl')),
    getFolderByServerRelativeUrl: (_, args, context) => folderByUrl(context, textArgument(args, 'serverRelativeUrl')),
    getFileByServerRelativePath: (_, args, context) => fileByUrl(context, textArgument(args, 'decodedUrl')),
    getFileByServerRelativeUrl: (_, args, context) => fileByUrl(context, textArgument(args, 'serverRelativeUrl')),
    getUserById(_, args, context) {
      const user = users(context.sql).get(numberArgument(args, 'userId'));
      if (!user) throw noUserInCollection();
      return { kind: 'user', of: user };
    },
    siteUsers(_, args, context) {
      const login = textArgument(args, 'loginName').replace('#.f/membership/', '#.f|membership|');
      siteUsers(context);
      const user = userByLogin(context.sql, login);
      if (!user) throw noUser(login);
      return { kind: 'user', of: user };
    },
  },
};

/** Who shares and who is asked for access is no part of the web's default answer. */
function onlyOnDemand(name: string): (_: null, context: Context) => unknown {
  return (_, context) => readSettings(context.sql).hiddenWebSettings[name];
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
