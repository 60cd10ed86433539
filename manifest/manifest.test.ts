import { describe, expect, it } from 'vitest';
import { manifestDa } from './manifest.da.ts';
import { environment } from './manifest.fixtures.ts';
import { appVersion, englishStrings, personalTabs, teamsManifest } from './manifest.ts';
import { complaintsOfSchema } from './microsoft-schema.ts';

const manifest = teamsManifest(environment);

const atVersion = (version: string, value: object): object => ({
  ...value,
  manifestVersion: version,
  $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
});

describe.each(['1.25', '1.30'])("Microsoft's schema %s", (version) => {
  it('takes the manifest', () => {
    expect(complaintsOfSchema(version, 'MicrosoftTeams', atVersion(version, manifest))).toEqual([]);
  });

  it('takes the English texts', () => {
    const { $schema: _, ...strings } = englishStrings();
    expect(complaintsOfSchema(version, 'MicrosoftTeams.Localization', strings)).toEqual([]);
  });

  it('refuses a manifest with a word it does not know', () => {
    const wrong = atVersion(version, { ...manifest, supportsChannelFeatures: 'alle' });
    expect(complaintsOfSchema(version, 'MicrosoftTeams', wrong)).not.toEqual([]);
  });
});

it('the schema before 1.25 does not know channels, so 1.25 is the oldest we can write to', () => {
  const complaints = complaintsOfSchema('1.24', 'MicrosoftTeams', atVersion('1.24', manifest));
  expect(complaints).not.toEqual([]);
});

describe('the manifest', () => {
  it('opens the tabs people know, each also in a browser', () => {
    expect(manifest.staticTabs.map(({ name }) => name)).toEqual(['Overblik', 'Kurser', 'Samtaler', 'Om']);
    for (const { contentUrl, websiteUrl } of manifest.staticTabs) {
      expect(contentUrl.replace('?host=teams', '')).toBe(websiteUrl);
      expect(websiteUrl).toMatch(/^https:\/\/lederhjaelp\.kommune\.example\/#\//);
    }
  });

  it('has one channel tab, which is set up by choosing a committee and can be set up again', () => {
    expect(manifest.configurableTabs).toMatchObject([
      {
        configurationUrl: `${environment.appUrl}/?host=teams#/konfigurer`,
        canUpdateConfiguration: true,
        scopes: ['team'],
      },
    ]);
  });

  it('is let into private and shared channels', () => {
    expect(manifest.supportsChannelFeatures).toBe('tier1');
    expect(manifest).not.toHaveProperty('supportedChannelTypes');
  });

  it('signs in through the host, and asks it ahead for the token that the app asks for first', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: environment.clientId,
      nestedAppAuthInfo: [
        {
          redirectUri: 'brk-multihub://lederhjaelp.kommune.example',
          scopes: ['https://kommune.sharepoint.com/.default'],
        },
      ],
    });
  });

  it('names the web app’s own host as its only domain, and never SharePoint, which is only fetched from', () => {
    expect(manifest.validDomains).toEqual(['lederhjaelp.kommune.example']);
  });

  it('keeps the port of an app that is served on one', () => {
    const { validDomains } = teamsManifest({ ...environment, appUrl: 'https://app.kommune.example:8443/leder' });
    expect(validDomains).toEqual(['app.kommune.example:8443']);
  });

  it('has the version of the web app', () => {
    expect(manifest.version).toBe(appVersion());
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('does without the names that Teams keeps for itself', () => {
    expect(manifestDa.shortName).not.toMatch(/teams|microsoft|^(chat|calendar|files|activity|help)$/i);
  });
});

it('the English texts name every tab in its place', () => {
  const english = englishStrings();
  expect(personalTabs.map((_, index) => english[`staticTabs[${index}].name`])).toEqual([
    'Overview',
    'Courses',
    'Talks',
    'About',
  ]);
});
