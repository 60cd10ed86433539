import { readFileSync } from 'node:fs';

/** What differs between two installations of the app. */
export type ManifestEnvironment = {
  /** The Teams app's own id, a GUID that never changes for this municipality. */
  readonly appId: string;
  /** The app registration that signs in. */
  readonly clientId: string;
  /** Where the web app is served, https, without a trailing slash. */
  readonly appUrl: string;
  /** The SharePoint site; the host fetches its token before the tab asks. */
  readonly siteUrl: string;
  readonly developerName: string;
  readonly developerUrl: string;
};

/** The schema that the manifest is written to; the test also validates it against the newest one. */
const schemaVersion = '1.25';

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** The Teams app manifest. The tab gets its place from the hash, so any static host serves every tab. */
export function teamsManifest(environment: ManifestEnvironment) {
  const { appId, clientId, appUrl, siteUrl, developerName, developerUrl } = environment;
  const { host } = new URL(appUrl);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version: version(),
    id: appId,
    developer: {
      name: developerName,
      websiteUrl: developerUrl,
      privacyUrl: `${appUrl}/privatliv.html`,
      termsOfUseUrl: `${appUrl}/vilkaar.html`,
    },
    name: { short: 'Lederhjælp', full: 'Lederhjælp: HR-hjælp til ledere' },
    description: {
      short: 'Find hurtigt den HR-hjælp, du har brug for som leder.',
      full: 'Lederhjælp viser for hvert emne, hvad du løser selv, hvad central HR hjælper med, og hvem du kontakter.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#FFFFFF',
    localizationInfo: { defaultLanguageTag: 'da' },
    staticTabs: [
      {
        entityId: 'overblik',
        name: 'Overblik',
        contentUrl: `${appUrl}/?host=teams#/`,
        websiteUrl: `${appUrl}/#/`,
        scopes: ['personal'],
      },
      { entityId: 'about', scopes: ['personal'] },
    ],
    permissions: ['identity'],
    validDomains: [host],
    webApplicationInfo: {
      id: clientId,
      nestedAppAuthInfo: [{ redirectUri: `brk-multihub://${host}`, scopes: [`${new URL(siteUrl).origin}/.default`] }],
    },
  };
}
