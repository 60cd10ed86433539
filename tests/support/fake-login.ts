import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the person does at the login: goes through, says no, or meets one of Microsoft's refusals. */
export type AtLogin = 'goesThrough' | 'saysNo' | 'AADSTS65001' | 'AADSTS53003' | 'AADSTS7000218';

export type FakeLogin = {
  readonly url: string;
  /** Goes to an address as a browser does: sees the page, and sends the form that the page sends by itself. */
  readonly browse: (address: string, does?: AtLogin) => Promise<string>;
  /** The person types the code of the device-code flow elsewhere. */
  readonly typeCode: () => void;
  readonly refuseWith: (refusal: AtLogin) => void;
  readonly close: () => Promise<void>;
};

type Grant = { readonly challenge: string; readonly nonce: string; readonly redirectUri: string };

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return new URLSearchParams(body);
}

/** Enough of Microsoft's login for MSAL: discovery, the code with PKCE, the device code, tokens that nobody signed. */
export async function startFakeLogin(accessToken: string): Promise<FakeLogin> {
  const grants = new Map<string, Grant>();
  let [typed, refusal]: [boolean, AtLogin] = [false, 'goesThrough'];
  const server = createServer((request, response) => {
    void answer(request).then(({ status = 200, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `localhost:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage): Promise<{ status?: number; body: object }> {
    const address = new URL(request.url ?? '/', `http://${host}`);
    const [, tenant = ''] = address.pathname.split('/');
    const end = address.pathname.split('/').at(-1);
    if (end === 'openid-configuration') return { body: discovery(`https://${host}/${tenant}`) };
    if (end === 'authorize') return { body: authorize(address.searchParams, await formOf(request)) };
    if (end === 'devicecode') return { body: deviceCode };
    return token(await formOf(request), tenant);
  }

  const discovery = (authority: string) => ({
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    jwks_uri: `${authority}/keys`,
  });

  const deviceCode = {
    user_code: 'ABCD-EFGH',
    device_code: 'device',
    verification_uri: `http://${host}/device`,
    expires_in: 60,
    interval: 1,
    message: '',
  };

  /** The page's form, as the fields it would send back; what the person does is told by a query of the test's own. */
  function authorize(asked: URLSearchParams, posted: URLSearchParams): object {
    const of = (name: string) => asked.get(name) ?? posted.get(name) ?? '';
    const fields = { state: of('state') };
    const does = of('does') as AtLogin;
    if (does === 'saysNo') return { to: of('redirect_uri'), fields: { ...fields, error: 'access_denied' } };
    const code = randomUUID();
    grants.set(code, { challenge: of('code_challenge'), nonce: of('nonce'), redirectUri: of('redirect_uri') });
    return { to: of('redirect_uri'), fields: { ...fields, code } };
  }

  function token(form: URLSearchParams, tenant: string): { status?: number; body: object } {
    const refused = (error: string, description = error) => ({
      status: 400,
      body: { error, error_description: description, error_codes: [] },
    });
    if (refusal !== 'goesThrough') return refused('invalid_grant', `${refusal}: sign-in was refused`);
    if (form.get('grant_type')?.endsWith('device_code')) {
      return typed ? { body: tokens('', tenant) } : refused('authorization_pending');
    }
    const grant = grants.get(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || proof !== grant.challenge || form.get('redirect_uri') !== grant.redirectUri) {
      return refused('invalid_grant');
    }
    grants.delete(form.get('code') ?? '');
    return { body: tokens(grant.nonce, tenant) };
  }

  const tokens = (nonce: string, tenant: string) => ({
    token_type: 'Bearer',
    expires_in: 3600,
    access_token: accessToken,
    scope: 'http://localhost/.default',
    id_token: `${encoded({ alg: 'none' })}.${encoded({ oid: 'it', tid: tenant, sub: 'it', ...(nonce && { nonce }), preferred_username: 'it@kommune.example' })}.`,
    client_info: encoded({ uid: 'it', utid: tenant }),
  });

  return {
    url: `http://${host}`,
    typeCode: () => (typed = true),
    refuseWith: (said) => (refusal = said),
    async browse(address, does = 'goesThrough') {
      const page = (await (await fetch(`${address}&does=${does}`)).json()) as {
        to: string;
        fields: Record<string, string>;
      };
      const back = await fetch(page.to, { method: 'POST', body: new URLSearchParams(page.fields), redirect: 'follow' });
      return back.text();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
