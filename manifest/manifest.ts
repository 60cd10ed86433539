import { readFileSync } from 'node:fs';
import type { Environment } from './environment.ts';
import { manifestDa, type ManifestTexts } from './manifest.da.ts';
import { manifestEn } from './manifest.en.ts';

/**
 * The schema the manifest is written to: the first with `supportsChannelFeatures`, so the one most tenants accept. Tests
 * validate against the newest one too.
 */
export const schemaVersion = '1.25';

/** One version for web app and package: a package is taken as an update only when its version is higher. */
export const appVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

type Tab = { readonly entityId: string; readonly text: keyof ManifestTexts; readonly hash: string };

/** The tabs of the personal app, most used first. A tab's entity id is part of people's links and never changes. */
export const personalTabs: readonly Tab[] = [
  { entityId: 'overblik', text: 'overview', hash: '#/' },
  { entityId: 'kurser', text: 'courses', hash: '#/kurser' },
  { entityId: 'samtaler', text: 'talks', hash: '#/samtaler' },
  { entityId: 'om', text: 'about', hash: '#/om' },
];

/**
 * The Teams app manifest. `?host=teams` tells the app that there is a host before it asks; every address without it is
 * the same page for a browser, which is what phones open channel tabs in.
 */
export function teamsManifest(environment: Environment) {
  const { teamsAppId, clientId, appUrl, siteUrl, developerName, developerUrl } = environment;
  const { host } = new URL(appUrl);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version: appVersion(),
    id: teamsAppId,
    developer: {
      name: developerName,
      websiteUrl: developerUrl,
      privacyUrl: `${appUrl}/privatliv.html`,
      termsOfUseUrl: `${appUrl}/vilkaar.html`,
    },
    localizationInfo: { defaultLanguageTag: 'da', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
    name: { short: manifestDa.shortName, full: manifestDa.fullName },
    description: { short: manifestDa.shortDescription, full: manifestDa.longDescription },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#3D5A80',
    staticTabs: personalTabs.map(({ entityId, text, hash }) => ({
      entityId,
      name: manifestDa[text],
      contentUrl: `${appUrl}/?host=teams${hash}`,
      websiteUrl: `${appUrl}/${hash}`,
      scopes: ['personal'],
      context: ['personalTab'],
    })),
    // one page of set-up, since each channel has a MED committee of its own
    configurableTabs: [
      {
        configurationUrl: `${appUrl}/?host=teams#/konfigurer`,
        canUpdateConfiguration: true,
        scopes: ['team'],
        context: ['channelTab'],
      },
    ],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'tab' },
    // lets the tab into private and shared channels; the older `supportedChannelTypes` blocks the upload
    supportsChannelFeatures: 'tier1',
    permissions: ['identity'],
    validDomains: [host],
    showLoadingIndicator: true,
    isFullScreen: false,
    webApplicationInfo: {
      id: clientId,
      // the host fetches this token ahead, which helps only when the app's first request asks for the very same
      nestedAppAuthInfo: [{ redirectUri: `brk-multihub://${host}`, scopes: [`${new URL(siteUrl).origin}/.default`] }],
    },
  };
}

export type Manifest = ReturnType<typeof teamsManifest>;

/** The English language file: flat keys that name places in the manifest. */
export const englishStrings = (): Readonly<Record<string, string>> => ({
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`,
  'name.short': manifestEn.shortName,
  'name.full': manifestEn.fullName,
  'description.short': manifestEn.shortDescription,
  'description.full': manifestEn.longDescription,
  ...Object.fromEntries(personalTabs.map(({ text }, index) => [`staticTabs[${index}].name`, manifestEn[text]])),
});
