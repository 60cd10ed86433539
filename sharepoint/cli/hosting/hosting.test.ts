import { describe, expect, it } from 'vitest';
import { iisHost } from '#tests/support/hosts/iis-host.ts';
import { staticWebAppHost } from '#tests/support/hosts/static-web-app-host.ts';
import { appConfig } from './app-config.ts';
import { contentSecurityPolicy, hosts } from './content-security-policy.ts';
import { webConfig } from './iis.ts';
import { nginxExample } from './nginx.ts';
import { staticWebAppConfig } from './static-web-apps.ts';

const siteUrl = 'https://kommune.sharepoint.com/sites/lederhjaelp';
const files = ['config.json', 'index.html', 'main.0a1b2c3d.css', 'main.4e5f6a7b.js', 'redirect.html', 'side.css'];
const policy = contentSecurityPolicy(siteUrl);

/** The sources of one directive. */
const sources = (name: string): string[] =>
  (policy.split('; ').find((directive) => directive.startsWith(`${name} `)) ?? '').split(' ').slice(1);

describe('the policy of content', () => {
  it('lets Teams, Outlook and Microsoft 365 show the app, and nobody else', () => {
    expect(sources('frame-ancestors')).toEqual(["'self'", ...hosts]);
    expect(policy).not.toMatch(/frame-ancestors[^;]*( \*| https:)( |;|$)/);
  });

  it('lets it reach this SharePoint, the sign-in and the list of hosts, and nothing else', () => {
    expect(sources('connect-src')).toEqual([
      "'self'",
      'https://kommune.sharepoint.com',
      'https://login.microsoftonline.com',
      'https://res.cdn.office.net',
    ]);
  });

  it('runs only scripts that lie on the host', () => {
    expect(sources('script-src')).toEqual(["'self'"]);
    expect(sources('default-src')).toEqual(["'none'"]);
  });
});

const kinds = {
  'Azure Static Web Apps': staticWebAppHost(staticWebAppConfig(siteUrl, files)),
  IIS: iisHost(webConfig(siteUrl, files)),
};

describe.each(Object.entries(kinds))('%s', (_, headersOf) => {
  it.each(files)('answers %s with the policy, and without what shuts the hosts out', (file) => {
    const headers = headersOf(`/${file}`);
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
  });

  it.each(['index.html', 'redirect.html', 'config.json', 'side.css'])('asks for %s again each time', (file) => {
    expect(headersOf(`/${file}`)['cache-control']).toBe('no-cache');
  });

  it.each(['main.4e5f6a7b.js', 'main.0a1b2c3d.css'])('keeps %s, whose name changes with it', (file) => {
    expect(headersOf(`/${file}`)['cache-control']).toMatch(
      /^public, ?(max-age=31536000, immutable|immutable,max-age=31536000)$/,
    );
  });
});

it('IIS takes off what a server of the municipality often adds to every answer', () => {
  const text = webConfig(siteUrl, files);
  for (const name of ['X-Frame-Options', 'Cross-Origin-Opener-Policy'])
    expect(text).toContain(`<remove name="${name}" />`);
});

it('the example for nginx gives the same headers in the one place from which none is lost', () => {
  const text = nginxExample(siteUrl);
  expect(text).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  expect(text.slice(text.indexOf('location /'))).not.toContain('add_header');
});

describe('config.json', () => {
  const settings = {
    siteUrl,
    tenantId: 'kommune.onmicrosoft.com',
    clientId: '7a0e4f52-90a1-4a51-8f0d-5f3f7f0b3c11',
    supportMail: '',
    dpoContact: '',
    accessibilityStatementUrl: '',
  };

  it('is for a tenant when the site is in SharePoint Online', () => {
    expect(JSON.parse(appConfig(settings))).toEqual({ mode: 'tenant', ...settings });
  });

  it('is for the local SharePoint only when the site is on this machine', () => {
    const local = { ...settings, siteUrl: 'http://localhost:3001/sites/lederhjaelp' };
    expect(JSON.parse(appConfig(local))).toMatchObject({ mode: 'emulator' });
  });
});
