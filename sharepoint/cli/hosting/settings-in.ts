import { isLocal } from '#provisioning/site-address.ts';
import { Refused } from '../refused.ts';
import { siteOf } from '../site-options.ts';
import type { AppSettings } from './app-config.ts';

type Values = Readonly<Partial<Record<'site' | 'tenant' | 'client' | 'support' | 'dpo' | 'accessibility', string>>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const isHttps = (address: string): boolean => address.startsWith('https://');

function demand(isRight: boolean, otherwise: string): void {
  if (!isRight) throw new Refused(otherwise);
}

/** The same as the app demands of `config.json`, said here so that a slip is not found by the leaders. */
export function settingsIn({
  site,
  tenant = '',
  client = '',
  support = '',
  dpo = '',
  accessibility = '',
}: Values): AppSettings {
  const siteUrl = siteOf({ site });
  if (!isLocal(siteUrl)) {
    const isTenant = guid.test(tenant) || /^[\w-]+(\.[\w-]+)+$/.test(tenant);
    demand(isTenant, 'Skriv lejerens id med --tenant: et GUID eller fx kommunen.onmicrosoft.com.');
    demand(guid.test(client), 'Skriv klient-id for registreringen »Lederhjælp« med --client: et GUID.');
  }
  demand(support === '' || mail.test(support), '--support skal være en mailadresse.');
  demand(dpo === '' || mail.test(dpo) || isHttps(dpo), '--dpo skal være en mailadresse eller en https-adresse.');
  demand(accessibility === '' || isHttps(accessibility), '--accessibility skal være en https-adresse.');
  return {
    siteUrl,
    tenantId: tenant,
    clientId: client,
    supportMail: support,
    dpoContact: dpo,
    accessibilityStatementUrl: accessibility,
  };
}
