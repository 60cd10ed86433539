import { describe, expect, it } from 'vitest';
import { iisHost } from '#tests/support/hosts/iis-host.ts';
import { staticWebAppHost } from '#tests/support/hosts/static-web-app-host.ts';
import { appConfig } from './app-config.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
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
  /** Whether a frame on that host may show the app, by the rules of the policy: a star stands for one label or more. */
  const mayShow = (host: string): boolean =>
    sources('frame-ancestors').some((source) => {
      const named = source.replace('https://', '');
      return named.startsWith('*.') ? host.endsWith(named.slice(1)) : host === named;
    });

  it.each([
    'teams.microsoft.com',
    'emea.teams.microsoft.com',
    'teams.cloud.microsoft',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'outlook-sdf.office.com',
    'outlook-sdf.office365.com',
    'www.office.com',
    'www.microsoft365.com',
    'm365.cloud.microsoft',
  ])('lets %s show the app', (host) => {
    expect(mayShow(host)).toBe(true);
  });

  it.each(['teams.microsoft.com.example', 'kommune.sharepoint.com', 'office365.com', 'example.com'])(
    'does not let %s show it',
    (host) => {
      expect(mayShow(host)).toBe(false);
      expect(sources('frame-ancestors').filter((source) => ['*', 'https:', 'http:'].includes(source))).toEqual([]);
    },
  );

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
  expect(text).not.toMatch(/X-Frame-Options|Cross-Origin-Opener-Policy/i);
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
