import type { Site } from '#emulator/context.ts';
import { noUser } from '#emulator/errors.ts';
import { addUser, userByLogin, type User } from '#emulator/store/principals.ts';
import { loginOf, mailOf } from './people.ts';

/** Finds a person or a directory group by login, claim or mail, and makes it known to the site. */
export function ensureUser(site: Site, name: string): User {
  const found = inDirectory(site, name.trim());
  if (!found) throw noUser(name);
  return userByLogin(site.sql, found.login) ?? addUser(site.sql, found);
}

function inDirectory({ directory }: Site, name: string): Omit<User, 'id'> | undefined {
  const asked = name.toLowerCase();
  const person = directory.people.find(({ key }) =>
    // Clients write the login with `|` or, in a URL, with `/`.
    [loginOf(directory, key), mailOf(directory, key)].includes(asked.replace('#.f/membership/', '#.f|membership|')),
  );
  if (person) {
    const { key, title } = person;
    const isSiteAdmin = key === directory.siteAdmin;
    return { kind: 'user', login: loginOf(directory, key), title, email: mailOf(directory, key), isSiteAdmin };
  }
  const group = directory.groups.find(({ claim, title, inEnglish }) =>
    [claim, title.toLowerCase(), inEnglish?.toLowerCase()].includes(asked),
  );
  return group && { kind: 'securityGroup', login: group.claim, title: group.title, email: '', isSiteAdmin: false };
}
