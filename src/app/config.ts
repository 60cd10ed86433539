import { accepted, refused, type Result } from '#kernel/result.ts';

/** Who can be chosen at the local sign-in. */
export type CastMember = { readonly key: string; readonly name: string; readonly role: string };

/** What `config.json` says. One build serves every municipality; this file is all that differs. */
export type Config = {
  readonly mode: 'tenant' | 'emulator';
  readonly siteUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly accessibilityStatementUrl: string;
  readonly supportMail: string;
  readonly dpoContact: string;
  readonly cast: readonly CastMember[];
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const isLoopback = (address: URL): boolean => address.protocol === 'http:' && loopback.has(address.hostname);

/**
 * A site is accepted only on SharePoint Online, or on this machine in emulator mode, and emulator mode only when the
 * page itself is on this machine: the token goes to that address, so a wrong one must never get through.
 */
function mayBeSite(siteUrl: string, mode: Config['mode'], page: URL): boolean {
  if (!URL.canParse(siteUrl)) return false;
  const site = new URL(siteUrl);
  if (mode === 'emulator') return isLoopback(site) && isLoopback(page);
  return site.protocol === 'https:' && site.hostname.endsWith('.sharepoint.com') && site.port === '';
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Takes the parsed `config.json` and the page's own address; gives the configuration, or what is wrong with it (for IT). */
export function readConfig(json: unknown, page: URL): Result<Config, string> {
  if (typeof json !== 'object' || json === null) return refused('config.json is not an object');
  const wire = json as Record<string, unknown>;
  const mode = wire['mode'] === 'emulator' ? 'emulator' : 'tenant';
  const siteUrl = text(wire['siteUrl']).replace(/\/+$/, '');
  if (!mayBeSite(siteUrl, mode, page))
    return refused(`siteUrl in config.json is not accepted: ${siteUrl || '(empty)'}`);
  const tenantId = text(wire['tenantId']);
  const clientId = text(wire['clientId']);
  if (mode === 'tenant' && (tenantId === '' || clientId === ''))
    return refused('tenantId or clientId is missing in config.json');
  return accepted({
    mode,
    siteUrl,
    tenantId,
    clientId,
    accessibilityStatementUrl: text(wire['accessibilityStatementUrl']),
    supportMail: text(wire['supportMail']),
    dpoContact: text(wire['dpoContact']),
    cast: mode === 'emulator' && Array.isArray(wire['cast']) ? (wire['cast'] as CastMember[]) : [],
  });
}
