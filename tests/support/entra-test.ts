import type { BrowserContext, Page, Route } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserTest } from './browser-test.ts';
import { pageIsGone } from './page-is-gone.ts';

const siteUrl = 'https://kommune.sharepoint.com/sites/lederhjaelp';
const tenantId = 'bbbbbbbb-0000-0000-0000-000000000002';
const clientId = '3f1b8d1e-2f6b-4c59-9a4c-0f5d6a9a1b2c';
const login = 'https://login.microsoftonline.com';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Who signs in at the login page; their key is also the local SharePoint's token. */
type Login = { readonly person: (key: string) => void };

const config = {
  mode: 'tenant',
  siteUrl,
  tenantId,
  clientId,
  accessibilityStatementUrl: '',
  supportMail: 'sekretariatet@kommune.example',
  dpoContact: '',
};

/** The page one signs in on: a plain form, since what is played here is only where it sends one. */
function loginPage(asked: URLSearchParams): string {
  const back = (answer: Record<string, string>) =>
    `${asked.get('redirect_uri')}#${new URLSearchParams({ ...answer, state: asked.get('state') ?? '' }).toString()}`;
  const links = {
    'Log ind': back({ code: asked.get('nonce') ?? '' }),
    Annuller: back({ error: 'access_denied', error_subcode: 'cancel' }),
    'Uden samtykke': back({ error: 'consent_required', error_description: 'AADSTS65001: no consent' }),
    Afvist: back({ error: 'interaction_required', error_description: 'AADSTS53003: blocked by a policy' }),
  };
  const list = Object.entries(links).map(([name, to]) => `<p><a href="${to.replaceAll('&', '&amp;')}">${name}</a></p>`);
  return `<!doctype html><title>Log på</title><h1>Log på kommunen</h1>${list.join('')}`;
}

/** What the login gives for the code; the code is the nonce that the sign-in began with. */
function tokens(code: string, key: string): object {
  const oid = `oid-${key}`;
  const claims = {
    aud: clientId,
    iss: `${login}/${tenantId}/v2.0`,
    oid,
    sub: oid,
    tid: tenantId,
    nonce: code,
    preferred_username: `${key}@kommune.example`,
    name: key,
    ver: '2.0',
    iat: Date.now() / 1000,
    nbf: Date.now() / 1000 - 60,
    exp: Date.now() / 1000 + 3600,
  };
  return {
    token_type: 'Bearer',
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: `dev:${key}`,
    scope: 'https://kommune.sharepoint.com/.default openid profile',
    refresh_token: 'refresh',
    id_token: `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.signature`,
    client_info: encoded({ uid: oid, utid: tenantId }),
  };
}

async function answerLogin(route: Route, person: () => string): Promise<void> {
  const address = new URL(route.request().url());
  const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  const end = address.pathname.split('/').at(-1);
  if (end === 'authorize') return route.fulfill({ contentType: 'text/html', body: loginPage(address.searchParams) });
  if (end === 'token') {
    const code = new URLSearchParams(route.request().postData() ?? '').get('code') ?? '';
    return route.fulfill({ headers, json: tokens(code, person()) });
  }
  const authority = `${login}/${tenantId}`;
  return route.fulfill({
    headers,
    json: {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    },
  });
}

/** The tenant's SharePoint is the local one; only the address differs. */
async function answerSharePoint(route: Route): Promise<void> {
  const request = route.request();
  const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
  const local = inject('localApp').siteUrl;
  const body = request.postData()?.replaceAll(siteUrl, local);
  const answer = await route.fetch({
    url: request.url().replace(siteUrl, local),
    ...(body === undefined ? {} : { postData: body }),
  });
  await route.fulfill({ response: answer, headers: { ...answer.headers(), ...headers } });
}

/** Plays a tenant for one context: Microsoft's login, and the municipality's SharePoint. */
async function playTenant(context: BrowserContext): Promise<Login> {
  let signsIn = 'leder';
  const { appUrl } = inject('localApp');
  await context.route(`${appUrl}/config.json`, (route) => route.fulfill({ json: config }));
  await context.route(`${login}/**`, (route) => answerLogin(route, () => signsIn));
  await context.route('https://kommune.sharepoint.com/**', (route) => answerSharePoint(route).catch(pageIsGone));
  return { person: (key) => (signsIn = key) };
}

/** The app in a plain browser, signed in by redirect with the real MSAL. */
export const entraTest = browserTest
  .extend('login', ({ context }) => playTenant(context))
  .extend('open', ({ page, login: _played }) => async (hash: string): Promise<Page> => {
    await page.goto(`${inject('localApp').appUrl}/${hash}`);
    return page;
  })
  .extend('outside', { auto: true }, ({ context }, { onCleanup }) => {
    const known = ['localhost', 'login.microsoftonline.com', 'kommune.sharepoint.com', 'res.cdn.office.net'];
    const left: string[] = [];
    const tokensTo = new Set<string>();
    context.on('request', (request) => {
      const { hostname, origin } = new URL(request.url());
      if (!known.includes(hostname) && request.url().startsWith('http')) left.push(request.url());
      if ('authorization' in request.headers()) tokensTo.add(origin);
    });
    onCleanup(() => {
      expect(left, 'no request leaves what is played').toEqual([]);
      expect(
        [...tokensTo].filter((origin) => origin !== new URL(siteUrl).origin),
        'the token’s only way',
      ).toEqual([]);
    });
    return left;
  });
