import { siteAddress } from '#provisioning/site-address.ts';
import { Refused } from './refused.ts';

/** The options of every command that works on a site. */
export const siteOptions = {
  site: { type: 'string' },
  auth: { type: 'string', default: 'token' },
  token: { type: 'string' },
} as const;

export const siteHelp = `  --site URL     webstedets adresse, fx https://kommunen.sharepoint.com/sites/lederhjaelp
  --auth token   måden at logge ind på; indtil videre er der kun denne
  --token T      adgangsnøglen; mod den lokale SharePoint: dev:it`;

type SiteValues = { readonly site?: string; readonly auth?: string; readonly token?: string };

/** Which site, and with what right; or a refusal that says what is missing. */
export function siteAccess({ site, auth, token }: SiteValues): { siteUrl: string; token: string } {
  if (site === undefined) throw new Refused('Skriv webstedets adresse med --site.');
  const address = siteAddress(site);
  if (!address.ok) throw new Refused(address.refusal);
  if (auth !== 'token') {
    throw new Refused(`Kan ikke logge ind med --auth ${auth}. Indtil videre er der kun --auth token med --token.`);
  }
  if (token === undefined || token === '') {
    throw new Refused('Skriv en adgangsnøgle med --token (mod den lokale SharePoint: --token dev:it).');
  }
  return { siteUrl: address.value, token };
}
