import type { DataSource } from '#data/data-source.ts';

/** Somebody of the site. Names are shown to HR only. */
export type SitePerson = { readonly id: string; readonly name: string; readonly mail: string };

type WireUser = { readonly Id: number; readonly Title: string; readonly Email: string; readonly PrincipalType: number };

const human = 1;

/** Everybody the site has met, by site user id. */
export async function readPeople({ sp, send }: DataSource): Promise<ReadonlyMap<string, SitePerson>> {
  const users = await send(() => sp.web.siteUsers.select('Id', 'Title', 'Email', 'PrincipalType')<WireUser[]>());
  const people = users.filter(({ PrincipalType }) => PrincipalType === human);
  return new Map(people.map(({ Id, Title, Email }) => [String(Id), { id: String(Id), name: Title, mail: Email }]));
}
