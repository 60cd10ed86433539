import { isLocal, siteAddress } from '#provisioning/site-address.ts';
import { Refused } from '../refused.ts';
import type { AppSettings } from './app-config.ts';

type Values = Readonly<Partial<Record<'site' | 'tenant' | 'client' | 'support' | 'dpo' | 'accessibility', string>>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The same as the app demands of `config.json`, said here so that a slip is not found by the leaders. */
export function settingsIn({
  site,
  tenant = '',
  client = '',
  support = '',
  dpo = '',
  accessibility = '',
}: Values): AppSettings {
  if (site === undefined) throw new Refused('Skriv webstedets adresse med --site.');
  const address = siteAddress(site);
  if (!address.ok) throw new Refused(address.refusal);
  if (!isLocal(address.value)) {
    if (!guid.test(tenant) && !/^[\w-]+(\.[\w-]+)+$/.test(tenant)) {
      throw new Refused('Skriv lejerens id med --tenant: et GUID eller fx kommunen.onmicrosoft.com.');
    }
    if (!guid.test(client)) throw new Refused('Skriv klient-id for registreringen »Lederhjælp« med --client: et GUID.');
  }
  if (accessibility !== '' && !accessibility.startsWith('https://')) {
    throw new Refused('--accessibility skal være en https-adresse.');
  }
  return {
    siteUrl: address.value,
    tenantId: tenant,
    clientId: client,
    supportMail: support,
    dpoContact: dpo,
    accessibilityStatementUrl: accessibility,
  };
}
