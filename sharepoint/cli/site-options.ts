import { isLocal, siteAddress } from '#provisioning/site-address.ts';
import { Refused } from './refused.ts';
import { signIn } from './sign-in/sign-in.ts';

/** The options of every command that works on a site. */
export const siteOptions = {
  site: { type: 'string' },
  auth: { type: 'string' },
  token: { type: 'string' },
  client: { type: 'string' },
  tenant: { type: 'string' },
} as const;

export const siteHelp = `  --site URL           webstedets adresse, fx https://kommunen.sharepoint.com/sites/lederhjaelp
  --client ID          klient-id for registreringen »Lederhjælp opsætning« (eller LEDERHJAELP_SETUP_CLIENT)
  --tenant ID          lejerens id; fra start <kommunen>.onmicrosoft.com ud fra webstedets adresse
  --auth browser       log ind i maskinens browser (fra start)
  --auth device-code   log ind med en kode på en anden maskine
  --auth token         brug nøglen i --token (eller LEDERHJAELP_TOKEN)
Mod den lokale SharePoint logges der ind som webstedets ejer, når intet andet er sagt: --token dev:it`;

export type SiteValues = Readonly<Partial<Record<keyof typeof siteOptions, string>>>;

/** The site the command is about, or a refusal that says what is missing. */
export function siteOf({ site }: SiteValues): string {
  if (site === undefined) throw new Refused('Skriv webstedets adresse med --site.');
  const address = siteAddress(site);
  if (!address.ok) throw new Refused(address.refusal);
  return address.value;
}

/** Which site, and with what right; signs the admin in when no token is given. */
export async function siteAccess(values: SiteValues): Promise<{ siteUrl: string; token: string }> {
  const siteUrl = siteOf(values);
  const token = values.token ?? process.env['LEDERHJAELP_TOKEN'];
  const way = values.auth ?? (token !== undefined || isLocal(siteUrl) ? 'token' : 'browser');
  switch (way) {
    case 'token':
      return { siteUrl, token: tokenFor(siteUrl, token) };
    case 'browser':
    case 'device-code': {
      const clientId = clientIn(values);
      const tenant = values.tenant ?? tenantOf(siteUrl);
      return { siteUrl, token: await signIn({ siteUrl, way, clientId, tenant, say: (line) => console.error(line) }) };
    }
    default:
      throw new Refused(`Kan ikke logge ind med --auth ${way}. Vælg browser, device-code eller token.`);
  }
}

function tokenFor(siteUrl: string, token: string | undefined): string {
  if (token !== undefined && token !== '') return token;
  if (isLocal(siteUrl)) return 'dev:it';
  throw new Refused('Skriv en adgangsnøgle med --token, eller log ind med --auth browser.');
}

function clientIn({ client = process.env['LEDERHJAELP_SETUP_CLIENT'] }: SiteValues): string {
  if (client !== undefined && client !== '') return client;
  throw new Refused('Skriv klient-id for registreringen »Lederhjælp opsætning« med --client.');
}

/** Every tenant keeps the name that its first address was made from. */
const tenantOf = (siteUrl: string): string => `${new URL(siteUrl).hostname.split('.')[0]}.onmicrosoft.com`;
