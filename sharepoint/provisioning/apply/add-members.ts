import type { SPFI } from '@pnp/sp';

/** Puts people (by mail) and groups of the directory (by name) into a group of the site. Who is in already stays. */
export async function addMembers(sp: SPFI, groupTitle: string, names: readonly string[]): Promise<void> {
  const group = sp.web.siteGroups.getByName(groupTitle);
  const members = await group.users.select('LoginName')<{ LoginName: string }[]>();
  for (const name of names) {
    const { LoginName } = await sp.web.ensureUser(name);
    if (!members.some((member) => member.LoginName === LoginName)) await group.users.add(LoginName);
  }
}
