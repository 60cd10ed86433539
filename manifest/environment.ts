import { accepted, refused, type Result } from '#kernel/result.ts';

/** What differs between two installations of the app: one JSON file in `environments/`. */
export type Environment = {
  /** The Teams app's own id, a GUID that never changes for this municipality. Not the app registration's. */
  readonly teamsAppId: string;
  /** The app registration *Lederhjælp* in Entra. */
  readonly clientId: string;
  /** Where the web app is served, https, without a slash at its end. */
  readonly appUrl: string;
  /** The SharePoint site; the host fetches its token before the tab asks. */
  readonly siteUrl: string;
  readonly developerName: string;
  readonly developerUrl: string;
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Teams takes no tunnels (validation guideline 12); they are somebody else's machine. */
const tunnels = /\.(ngrok(-free)?\.(io|app|dev)|devtunnels\.ms|trycloudflare\.com|loca\.lt)$/;

type Check = (value: string) => string | undefined;

const isGuid: Check = (value) => (guid.test(value) ? undefined : 'skal være et GUID');

const isHttps: Check = (value) => {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') return 'skal være en https-adresse';
  return tunnels.test(new URL(value).hostname) ? 'må ikke være en tunnel' : undefined;
};

const isAppUrl: Check = (value) =>
  isHttps(value) ??
  (value === new URL(value).origin + new URL(value).pathname.replace(/\/+$/, '')
    ? undefined
    : 'skal være uden skråstreg til sidst, uden ? og uden #');

const isSite: Check = (value) =>
  isHttps(value) ??
  (new URL(value).hostname.endsWith('.sharepoint.com') ? undefined : 'skal ligge på *.sharepoint.com');

const isName: Check = (value) =>
  value !== '' && value.length <= 32 ? undefined : 'skal være et navn på højst 32 tegn';

const checks: Readonly<Record<keyof Environment, Check>> = {
  teamsAppId: isGuid,
  clientId: isGuid,
  appUrl: isAppUrl,
  siteUrl: isSite,
  developerName: isName,
  developerUrl: isHttps,
};

/** Takes the parsed file; gives the environment, or every field that is wrong and why, for IT. */
export function readEnvironment(json: unknown): Result<Environment, readonly string[]> {
  const wire = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const wrong = Object.entries(checks).flatMap(([field, check]) => {
    const value = wire[field];
    const why = typeof value === 'string' ? check(value) : 'mangler';
    return why === undefined ? [] : [`${field} ${why}`];
  });
  const sameIds = wire['teamsAppId'] === wire['clientId'] ? ['teamsAppId og clientId må ikke være det samme'] : [];
  if (wrong.length + sameIds.length > 0) return refused([...wrong, ...sameIds]);
  return accepted(wire as Environment);
}
