import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inSmallLetters } from '#tests/support/hosts/host-headers.ts';
import { headersOfAll } from '../hosting/response-headers.ts';
import { checkWebHost } from './web-host-checks.ts';

const siteUrl = 'https://kommune.sharepoint.com/sites/lederhjaelp';
const config = { mode: 'tenant', siteUrl, tenantId: 'kommune.onmicrosoft.com', clientId: 'x' };

type Answer = { readonly status?: number; readonly headers?: OutgoingHttpHeaders; readonly body?: string };

/** A web server as it should be, but for what is changed. */
async function server(changes: Readonly<Record<string, Answer>> = {}, everywhere: OutgoingHttpHeaders = {}) {
  const answers: Readonly<Record<string, Answer>> = {
    '/': { body: '<script defer src="main.0a1b2c3d.js"></script>' },
    '/redirect.html': {},
    '/config.json': { body: JSON.stringify(config) },
    '/main.0a1b2c3d.js': { headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
    ...changes,
  };
  const made = createServer((request, response) => {
    const { status = 200, headers = {}, body = '' } = answers[request.url ?? ''] ?? { status: 404 };
    const all = { ...inSmallLetters(headersOfAll(siteUrl)), 'cache-control': 'no-cache', ...headers, ...everywhere };
    response.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))).end(body);
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void made.close());
  return `http://localhost:${(made.address() as AddressInfo).port}`;
}

const wrong = async (url: string): Promise<string[]> =>
  (await checkWebHost(url, siteUrl)).filter(({ kind }) => kind === 'mend').map(({ what }) => what);

describe('the web server', () => {
  it('is in order with the headers that configure writes', async () => {
    expect(await wrong(await server())).toEqual([]);
  });

  it.each<[string, OutgoingHttpHeaders, RegExp]>([
    ['shuts Teams out', { 'x-frame-options': 'SAMEORIGIN' }, /^Webserveren sender X-Frame-Options/],
    ['has no policy', { 'content-security-policy': '' }, /^Disse må ikke vise appen/],
    [
      'names an older list of hosts',
      {
        'content-security-policy':
          "frame-ancestors https://teams.microsoft.com; connect-src https://kommune.sharepoint.com; script-src 'self'",
      },
      /cloud\.microsoft/,
    ],
    [
      'lets nobody call SharePoint',
      { 'content-security-policy': headersOfAll('https://anden.sharepoint.com/sites/x')['Content-Security-Policy'] },
      /connect-src/,
    ],
    [
      'runs any script',
      {
        'content-security-policy': `${headersOfAll(siteUrl)['Content-Security-Policy']}`.replace(
          "script-src 'self'",
          "script-src 'self' https:",
        ),
      },
      /fremmede scripts: https:/,
    ],
    ['cuts the sign-in off', { 'cross-origin-opener-policy': 'same-origin' }, /^redirect\.html har Cross-Origin/],
    ['keeps the page', { 'cache-control': 'max-age=600' }, /^Forsiden eller config\.json må gemmes/],
  ])('that %s is told so', async (_, headers, line) => {
    expect((await wrong(await server({}, headers))).join('\n')).toMatch(line);
  });

  it.each<[string, Record<string, Answer>, RegExp]>([
    ['lacks the page sign-in returns to', { '/redirect.html': { status: 404 } }, /^redirect\.html mangler/],
    ['lacks the configuration', { '/config.json': { status: 404 } }, /^config\.json mangler/],
    [
      'points to another site',
      { '/config.json': { body: '{"siteUrl":"https://x.sharepoint.com"}' } },
      /peger på https:\/\/x/,
    ],
    ['has no registration', { '/config.json': { body: JSON.stringify({ siteUrl }) } }, /mangler tenantId/],
    ['keeps no scripts', { '/main.0a1b2c3d.js': {} }, /^Scripts hentes forfra/],
  ])('that %s is told so', async (_, changes, line) => {
    expect((await wrong(await server(changes))).join('\n')).toMatch(line);
  });

  it('that does not answer, or answers with something else, is one line', async () => {
    expect(await wrong('http://localhost:4999')).toEqual(['http://localhost:4999 kan ikke nås herfra.']);
    const empty = await server({ '/': { status: 404 } });
    expect(await wrong(empty)).toEqual([`${empty}/ svarer ikke med appen.`]);
  });
});
