import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { teamsManifest } from './manifest.ts';

const environment = {
  appId: '3f1b8d1e-2f6b-4c59-9a4c-0f5d6a9a1b2c',
  clientId: '7a0e4f52-90a1-4a51-8f0d-5f3f7f0b3c11',
  appUrl: 'https://lederhjaelp.kommune.example',
  siteUrl: 'https://kommune.sharepoint.com/sites/lederhjaelp',
  developerName: 'Eksempel Kommune',
  developerUrl: 'https://www.kommune.example',
};

const schemas = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

function complaints(version: string, manifest: object): readonly string[] {
  const schema = JSON.parse(readFileSync(path.join(schemas, `v${version}`, 'MicrosoftTeams.schema.json'), 'utf8'));
  const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema);
  const own = { ...manifest, manifestVersion: version, $schema: schema.properties.$schema?.default };
  return validate(own) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

it.each(['1.25', '1.30'])("the manifest is what Microsoft's schema %s asks for", (version) => {
  expect(complaints(version, teamsManifest(environment))).toEqual([]);
});

it('a manifest with a wrong field is refused by the same schema', () => {
  expect(complaints('1.25', { ...teamsManifest(environment), supportedChannelTypes: ['all'] })).not.toEqual([]);
});

it('every address of a tab is on a valid domain', () => {
  const { staticTabs, validDomains } = teamsManifest(environment);
  const addresses = staticTabs.flatMap((tab) => ('contentUrl' in tab ? [tab.contentUrl, tab.websiteUrl] : []));
  expect(addresses.map((address) => new URL(address ?? '').host)).toEqual(addresses.map(() => validDomains[0]));
});
