import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areas } from '#app/areas.ts';
import { contentSecurityPolicy } from '#cli/hosting/content-security-policy.ts';
import { scopesOf } from '#host/sign-in-scope.ts';
import { environment } from '#manifest/manifest.fixtures.ts';
import { teamsManifest } from '#manifest/manifest.ts';

const { webApplicationInfo, staticTabs, configurableTabs, developer } = teamsManifest(environment);
const { siteUrl, clientId, appUrl } = environment;

it('Teams fetches ahead the very token that the app asks for first', () => {
  const [ahead] = webApplicationInfo.nestedAppAuthInfo;
  expect(ahead?.scopes).toEqual(scopesOf({ mode: 'tenant', siteUrl, clientId, tenantId: '' }));
});

it('the policy of content lets the app reach the place its token is for', () => {
  const [scope = ''] = scopesOf({ mode: 'tenant', siteUrl, clientId, tenantId: '' });
  expect(contentSecurityPolicy(siteUrl)).toContain(` ${new URL(scope).origin} `);
});

describe('every address of the package', () => {
  const pages = areas.flatMap(({ routes }) => routes.map(({ path }) => path));
  const framed = [
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
    ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
  ];

  it.each(framed)('%s is one of the app’s own pages', (address) => {
    const { origin, pathname, hash } = new URL(address);
    expect(origin + pathname).toBe(`${appUrl}/`);
    expect(pages).toContain(hash.slice(1));
  });

  it.each([developer.privacyUrl, developer.termsOfUseUrl])('%s is a page that the build lays beside it', (address) => {
    expect(existsSync(address.replace(appUrl, 'public'))).toBe(true);
  });
});
