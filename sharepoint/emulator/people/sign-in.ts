import type { SignedIn, Site } from '#emulator/context.ts';
import { accessDenied } from '#emulator/errors.ts';
import { grantedMask, scopeOf, theWeb } from '#emulator/rights/effective.ts';
import { permission, scopeMasks, type Scope } from '#emulator/rights/permission.ts';
import { userByLogin, type User } from '#emulator/store/principals.ts';
import { ensureUser } from './ensure-user.ts';
import { principalIdsOf } from './membership.ts';
import { loginOf, personByKey, type Person } from './people.ts';

export type Token = { readonly person: Person; readonly scope: Scope };

const bearer = /^Bearer\s+dev:([a-z0-9]+)(?:;scope=(read|write|manage|fullcontrol))?\s*$/i;

/** Reads `Bearer dev:<key>[;scope=…]`; undefined when it is missing, malformed or nobody's. */
export function readToken({ directory }: Site, authorization: string | null): Token | undefined {
  const match = bearer.exec(authorization ?? '');
  const person = match && personByKey(directory, match[1]!.toLowerCase());
  return person ? { person, scope: (match[2]?.toLowerCase() ?? 'fullcontrol') as Scope } : undefined;
}

const nobody: Omit<User, 'login'> = { id: 0, kind: 'user', title: '', email: '', isSiteAdmin: false };

/** Lets in who may open the site and call it from outside; a first visit makes the person known to the site. */
export function signIn(site: Site, { person, scope }: Token): SignedIn {
  const login = loginOf(site.directory, person.key);
  const known = site.sql.remember(`user:${login}`, () => userByLogin(site.sql, login));
  const principalIds = principalIdsOf(site, login);
  const mask = grantedMask(site, { user: known ?? { ...nobody, login }, principalIds }, scopeOf(site, theWeb));
  if (!(mask & permission.open) || !(mask & permission.useRemoteApis)) throw accessDenied();
  if (known) return { user: known, principalIds, scope: scopeMasks[scope] };
  const user = site.sql.transaction(() => ensureUser(site, login));
  return { user, principalIds: principalIdsOf(site, login), scope: scopeMasks[scope] };
}
