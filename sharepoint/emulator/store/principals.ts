import type { Row, Sql } from './sql.ts';
import { textKey } from './compare-key.ts';

export type UserKind = 'user' | 'securityGroup';

/** A person or a directory group, as the site knows it. */
export type User = {
  readonly id: number;
  readonly kind: UserKind;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly isSiteAdmin: boolean;
};

export type GroupSettings = {
  readonly description: string;
  readonly ownerId: number;
  readonly allowMembersEditMembership: boolean;
  readonly onlyAllowMembersViewMembership: boolean;
  readonly allowRequestToJoinLeave: boolean;
  readonly autoAcceptRequestToJoinLeave: boolean;
  readonly requestToJoinLeaveEmailSetting: string;
};

/** A SharePoint group. Users and groups share one row of ids. */
export type Group = { readonly id: number; readonly title: string } & GroupSettings;

export const newGroup: Omit<GroupSettings, 'ownerId'> = {
  description: '',
  allowMembersEditMembership: false,
  onlyAllowMembersViewMembership: true,
  allowRequestToJoinLeave: false,
  autoAcceptRequestToJoinLeave: false,
  requestToJoinLeaveEmailSetting: '',
};

const userFrom = (row: Row): User => ({
  ...(JSON.parse(row['data'] as string) as Pick<User, 'email' | 'isSiteAdmin'>),
  id: row['id'] as number,
  kind: row['kind'] as UserKind,
  login: row['login'] as string,
  title: row['title'] as string,
});

const groupFrom = (row: Row): Group => ({
  ...(JSON.parse(row['data'] as string) as GroupSettings),
  id: row['id'] as number,
  title: row['title'] as string,
});

/** Loads everybody once and remembers them: a site has hundreds of people, not millions. */
export function users(sql: Sql): ReadonlyMap<number, User> {
  return sql.remember('users', () => {
    const rows = sql.all(`SELECT * FROM principals WHERE kind != 'group' ORDER BY id`);
    return new Map(rows.map((row) => [row['id'] as number, userFrom(row)]));
  });
}

export function groups(sql: Sql): ReadonlyMap<number, Group> {
  return sql.remember('groups', () => {
    const rows = sql.all(`SELECT * FROM principals WHERE kind = 'group' ORDER BY id`);
    return new Map(rows.map((row) => [row['id'] as number, groupFrom(row)]));
  });
}

export function userByLogin(sql: Sql, login: string): User | undefined {
  const row = sql.get(`SELECT * FROM principals WHERE login = ? AND kind != 'group'`, login.toLowerCase());
  return row && userFrom(row);
}

export function groupByTitle(sql: Sql, title: string): Group | undefined {
  return [...groups(sql).values()].find((group) => textKey(group.title) === textKey(title));
}

export function addUser(sql: Sql, user: Omit<User, 'id'>): User {
  const { lastId } = sql.change(
    'INSERT INTO principals (kind, login, title, data, keys) VALUES (?, ?, ?, ?, ?)',
    user.kind,
    user.login.toLowerCase(),
    user.title,
    JSON.stringify({ email: user.email, isSiteAdmin: user.isSiteAdmin }),
    principalKeys(user.title, user.email, user.login),
  );
  return { ...user, id: lastId };
}

export function saveUser(sql: Sql, user: User): void {
  sql.change(
    'UPDATE principals SET title = ?, data = ?, keys = ? WHERE id = ?',
    user.title,
    JSON.stringify({ email: user.email, isSiteAdmin: user.isSiteAdmin }),
    principalKeys(user.title, user.email, user.login),
    user.id,
  );
}

export function addGroup(sql: Sql, title: string, settings: GroupSettings): Group {
  const { lastId } = sql.change(
    `INSERT INTO principals (kind, login, title, data, keys) VALUES ('group', ?, ?, ?, ?)`,
    `group:${textKey(title)}`, // a group's name is its login, but may not collide with a person's
    title,
    JSON.stringify(settings),
    principalKeys(title, '', title),
  );
  return { id: lastId, title, ...settings };
}

export function saveGroup(sql: Sql, { id, title, ...settings }: Group): void {
  sql.change(
    'UPDATE principals SET login = ?, title = ?, data = ?, keys = ? WHERE id = ?',
    `group:${textKey(title)}`,
    title,
    JSON.stringify(settings),
    principalKeys(title, '', title),
    id,
  );
}

export function removeGroup(sql: Sql, id: number): void {
  sql.change('DELETE FROM members WHERE group_id = ?', id);
  sql.change('DELETE FROM role_assignments WHERE principal_id = ?', id);
  sql.change('DELETE FROM principals WHERE id = ?', id);
}

export const memberIds = (sql: Sql, groupId: number): readonly number[] =>
  sql
    .all('SELECT principal_id FROM members WHERE group_id = ? ORDER BY principal_id', groupId)
    .map((row) => row['principal_id'] as number);

export function addMember(sql: Sql, groupId: number, principalId: number): void {
  sql.change('INSERT OR IGNORE INTO members VALUES (?, ?)', groupId, principalId);
}

export function removeMember(sql: Sql, groupId: number, principalId: number): boolean {
  return sql.change('DELETE FROM members WHERE group_id = ? AND principal_id = ?', groupId, principalId).changes > 0;
}

const principalKeys = (title: string, email: string, name: string): string =>
  JSON.stringify({ Title: textKey(title), EMail: textKey(email), Name: textKey(name) });
