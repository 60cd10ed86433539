import type { Context } from '#emulator/context.ts';
import { accessDenied, noGroup, noUser, noUserInCollection } from '#emulator/errors.ts';
import { mayViewMembers } from '#emulator/rights/membership.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import {
  groupByTitle,
  groups as allGroups,
  memberIds,
  users as allUsers,
  type Group,
  type User,
} from '#emulator/store/principals.ts';
import { Complex } from '#emulator/wire/answer.ts';
import { numberArgument, textArgument, type CollectionKind, type EntityKind, type ResourceOf } from './resource.ts';

const principalType = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** The site's people, or a group's members: those only for who may see them. */
export const users: CollectionKind<'users'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Users',
  path: (of) => (of === 'site' ? 'Web/SiteUsers' : `${groupPath(of)}/Users`),
  members: (of, context) => usersIn(of, context).map((user) => ({ kind: 'user', of: user })),
  member: (of, key, context) => (typeof key === 'number' ? byId(of, key, context) : byLogin(of, String(key), context)),
  calls: {
    getById: (of, args, context) => byId(of, numberArgument(args, 'id'), context),
    getByEmail(of, args, context) {
      const email = textKey(textArgument(args, 'emailAddress'));
      const user = usersIn(of, context).find((candidate) => textKey(candidate.email) === email);
      if (!user) throw noUserInCollection();
      return { kind: 'user', of: user };
    },
    getByLoginName: (of, args, context) => byLogin(of, textArgument(args, 'loginName'), context),
  },
};

function usersIn(of: 'site' | Group, context: Context): User[] {
  const everybody = allUsers(context.sql);
  if (of === 'site') return [...everybody.values()];
  if (!mayViewMembers(context, of)) throw accessDenied();
  return memberIds(context.sql, of.id).flatMap((id) => everybody.get(id) ?? []);
}

function byId(of: 'site' | Group, id: number, context: Context): ResourceOf<'user'> {
  const user = usersIn(of, context).find((candidate) => candidate.id === id);
  if (!user) throw noUserInCollection();
  return { kind: 'user', of: user };
}

function byLogin(of: 'site' | Group, login: string, context: Context): ResourceOf<'user'> {
  const asked = login.toLowerCase().replace('#.f/membership/', '#.f|membership|');
  const user = usersIn(of, context).find((candidate) => candidate.login === asked);
  if (!user) throw noUser(login);
  return { kind: 'user', of: user };
}

export const user: EntityKind<'user'> = {
  shape: 'entity',
  type: () => 'SP.User',
  set: () => 'SP.ApiData.Users',
  path: ({ id }) => `Web/GetUserById(${id})`,
  properties: (of) => ({
    Id: of.id,
    IsHiddenInUI: false,
    LoginName: of.login,
    Title: of.title,
    PrincipalType: principalType[of.kind],
    Email: of.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: of.isSiteAdmin,
    UserId:
      of.kind === 'user'
        ? new Complex('SP.UserIdInfo', {
            NameId: String(10030000 + of.id),
            NameIdIssuer: 'urn:federation:microsoftonline',
          })
        : null,
    UserPrincipalName: of.kind === 'user' ? of.email : null,
  }),
  links: { Groups: (of) => ({ kind: 'groups', of }) },
};

/** What a lookup shows of a person. */
export const userInfo: EntityKind<'userInfo'> = {
  shape: 'entity',
  type: () => 'SP.Data.UserInfoItem',
  set: () => 'SP.Data.UserInfoItems',
  path: ({ id }) => `Web/SiteUserInfoList/Items(${id})`,
  properties: (of) => ({
    Id: of.id,
    ID: of.id,
    Title: of.title,
    Name: 'login' in of ? of.login : of.title,
    EMail: 'email' in of ? of.email : null,
    UserName: 'email' in of ? of.email : null,
    FirstName: null,
    LastName: null,
    JobTitle: null,
    Department: null,
  }),
};

const groupPath = ({ id }: Group): string => `Web/SiteGroups/GetById(${id})`;

export const groups: CollectionKind<'groups'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Groups',
  path: (of) => (of === 'site' ? 'Web/SiteGroups' : `Web/GetUserById(${of.id})/Groups`),
  members(of, context) {
    const { sql, me } = context;
    const isShown = (group: Group): boolean => of === 'site' || of.id === me.user.id || mayViewMembers(context, group);
    const found = [...allGroups(sql).values()].filter(
      (group) => of === 'site' || memberIds(sql, group.id).includes(of.id),
    );
    return found.filter(isShown).map((group) => ({ kind: 'group', of: group }));
  },
  member: (_, key, context) => groupById(Number(key), context),
  calls: {
    getById: (_, args, context) => groupById(numberArgument(args, 'id'), context),
    getByName(_, args, { sql }) {
      const group = groupByTitle(sql, textArgument(args, 'name'));
      if (!group) throw noGroup();
      return { kind: 'group', of: group };
    },
  },
};

function groupById(id: number, { sql }: Context): ResourceOf<'group'> {
  const group = allGroups(sql).get(id);
  if (!group) throw noGroup();
  return { kind: 'group', of: group };
}

export const group: EntityKind<'group'> = {
  shape: 'entity',
  type: () => 'SP.Group',
  set: () => 'SP.ApiData.Groups',
  path: groupPath,
  properties: (of, { sql }) => ({
    Id: of.id,
    IsHiddenInUI: false,
    LoginName: of.title,
    Title: of.title,
    PrincipalType: principalType.sharePointGroup,
    AllowMembersEditMembership: of.allowMembersEditMembership,
    AllowRequestToJoinLeave: of.allowRequestToJoinLeave,
    AutoAcceptRequestToJoinLeave: of.autoAcceptRequestToJoinLeave,
    Description: of.description,
    OnlyAllowMembersViewMembership: of.onlyAllowMembersViewMembership,
    OwnerTitle: (allGroups(sql).get(of.ownerId) ?? allUsers(sql).get(of.ownerId))?.title ?? '',
    RequestToJoinLeaveEmailSetting: of.requestToJoinLeaveEmailSetting || null,
  }),
  onDemand: { CanCurrentUserViewMembership: (of, context) => mayViewMembers(context, of) },
  links: {
    Users: (of) => ({ kind: 'users', of }),
    Owner(of, { sql }) {
      const owner = allGroups(sql).get(of.ownerId);
      if (owner) return { kind: 'group', of: owner };
      const person = allUsers(sql).get(of.ownerId);
      return person ? { kind: 'user', of: person } : null;
    },
  },
};
