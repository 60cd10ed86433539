import { expect, it } from 'vitest';
import { scopesOf } from '#host/sign-in-scope.ts';
import { environment } from '#manifest/manifest.fixtures.ts';
import { personalTabs, teamsManifest } from '#manifest/manifest.ts';
import { contentSecurityPolicy } from '#cli/hosting/content-security-policy.ts';

it('Teams fetches ahead the very token that the app asks for first', () => {
  const [ahead] = teamsManifest(environment).webApplicationInfo.nestedAppAuthInfo;
  const { siteUrl, clientId } = environment;
  expect(ahead?.scopes).toEqual(scopesOf({ mode: 'tenant', siteUrl, clientId, tenantId: '' }));
});

it('the policy of content lets the app reach the place its token is for', () => {
  const [scope = ''] = scopesOf({ ...environment, mode: 'tenant', tenantId: '' });
  expect(contentSecurityPolicy(environment.siteUrl)).toContain(` ${new URL(scope).origin} `);
});

it('every tab of the package is a page that the app can be opened at', () => {
  for (const { hash } of personalTabs) expect(hash).toMatch(/^#\/[a-z-]*$/);
});
