import type { Site } from '#emulator/context.ts';
import type { User } from '#emulator/store/principals.ts';
import { loginOf } from './people.ts';

/**
 * Everything a person is to the site: its own user, the directory groups the site knows that hold it, and the SharePoint
 * groups that hold any of these.
 */
export function principalIdsOf({ sql, directory }: Site, login: string): readonly number[] {
  return sql.remember(`principals:${login}`, () => {
    const person = directory.people.find(({ key }) => loginOf(directory, key) === login);
    const claims = person ? directory.groups.filter(({ has }) => has(person.key)).map(({ claim }) => claim) : [];
    const direct = JSON.stringify([login, ...claims]);
    const rows = sql.all(
      `WITH direct AS (SELECT id FROM principals WHERE login IN (SELECT value FROM json_each(?)))
       SELECT id FROM direct UNION SELECT group_id AS id FROM members WHERE principal_id IN direct`,
      direct,
    );
    return rows.map((row) => row['id'] as number);
  });
}

export const isMember = (site: Site, user: User, groupId: number): boolean =>
  principalIdsOf(site, user.login).includes(groupId);
