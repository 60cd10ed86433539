import { groups } from '#lists/access/groups.ts';
import { permission } from '#lists/access/levels.ts';
import type { GetFromSite } from './get-from-site.ts';
import { fine, look, mend, type Diagnosis } from './diagnosis.ts';

/** SharePoint's number for (UTC+01:00) Brussels, Copenhagen, Madrid, Paris. */
const copenhagen = 3;

/** Dates without a time are kept as midnight in the site's zone: in another zone they become the day before. */
export async function checkZone(get: GetFromSite): Promise<Diagnosis> {
  const zone = await get<{ Id: number; Description: string }>('web/RegionalSettings/TimeZone');
  const how = 'Webstedet → Indstillinger → Regionale indstillinger → Tidszone: København.';
  if (!zone.ok) return look('Webstedets tidszone kan ikke læses herfra.', `Se efter: ${how}`);
  if (zone.value.Id === copenhagen) return fine('Webstedets tidszone er København.');
  return mend(`Webstedets tidszone er ${zone.value.Description}: datoer kan blive dagen før.`, how);
}

type Id = { readonly Id: number };

/**
 * An empty group is the most common reason why nobody gets in. SharePoint puts whoever made a group into it, so an admin
 * alone counts for nobody.
 */
export async function checkGroups(get: GetFromSite): Promise<Diagnosis[]> {
  const me = await get<Id>('web/currentuser?$select=Id');
  return Promise.all(
    Object.values(groups).map(async ({ title }) => {
      const users = `web/sitegroups/getByName('${encodeURIComponent(title)}')/users`;
      const members = await get<{ value: readonly Id[] }>(`${users}?$select=Id`);
      if (!members.ok) return unreadGroup(title, members.refusal);
      if (members.value.value.some(({ Id }) => !me.ok || Id !== me.value.Id))
        return fine(`Gruppen »${title}« har medlemmer.`);
      const how = `${title}: tilføj en sikkerhedsgruppe fra Entra på webstedets side _layouts/15/groups.aspx.`;
      return mend(`Gruppen »${title}« er tom.`, how);
    }),
  );
}

/** Only a 404 says that it is not there; any other refusal says no more than that this account may not see it. */
const unreadGroup = (title: string, status: number): Diagnosis =>
  status === 404
    ? mend(`Gruppen »${title}« findes ikke.`, 'Kør »npm run provision«.')
    : look(`Gruppen »${title}« kan ikke læses (${status}).`, 'Log ind som ejer af webstedet.');

type Mask = { readonly High: string; readonly Low: string };

const manageLists = 0x800;

/**
 * How far the token reaches. SharePoint gives what the person may *and* the app's scope allows, so an owner who lacks a
 * right lacks it by the scope (docs/laws/access.md, rule 8).
 */
export async function checkScope(get: GetFromSite): Promise<Diagnosis> {
  const [me, web] = await Promise.all([
    get<{ IsSiteAdmin: boolean }>('web/currentuser?$select=IsSiteAdmin'),
    get<{ EffectiveBasePermissions: Mask }>('web?$select=EffectiveBasePermissions'),
  ]);
  if (!me.ok || !web.ok) return mend('Webstedets tilladelser kan ikke læses.', 'Log ind som ejer af webstedet.');
  const low = Number(web.value.EffectiveBasePermissions.Low);
  const has = (right: number) => Math.floor(low / right) % 2 === 1;
  if (has(permission.managePermissions)) return fine('Adgangen rækker til alt: fullcontrol.');
  if (!me.value.IsSiteAdmin) {
    return look('Kontoen ejer ikke webstedet, så adgangens omfang kan ikke ses.', 'Log ind som ejer af webstedet.');
  }
  const scope = has(manageLists) ? 'manage' : has(permission.editListItems) ? 'write' : 'read';
  return mend(
    `Adgangen rækker kun til ${scope}.`,
    'Giv registreringen Sites.Selected og fullcontrol på webstedet. Med AllSites.Manage virker alt undtagen deling af ' +
      'enkelte elementer. AllSites.Write er for lidt: HR kan ikke godkende eller se andres ansøgninger.',
  );
}
