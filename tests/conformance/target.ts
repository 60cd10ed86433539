import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/site-groups/index.js';
import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import { BrowserFetch, type Queryable } from '@pnp/queryable';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { elsewhere, removeOwn, tokenIn } from './elsewhere.ts';
import { createEmulator, type EmulatorOptions } from '#emulator/emulator.ts';
import { serveEmulator, type RunningServer } from '#emulator/http-server.ts';

/** A SharePoint site that specs run against. */
export type Target = {
  /** The site's address, without a slash at its end. */
  readonly url: () => string;
  /** What the names of all that a spec makes begin with; on a tenant they are cleaned up by it. */
  readonly prefix: string;
  readonly token: (person: string) => string;
  /** PnPjs, signed in as a person. It does not retry, so that a spec sees the first answer. */
  readonly sp: (person?: string) => SPFI;
  /** A raw request below `_api/`, as a person or as nobody. */
  readonly send: (person: string | undefined, method: string, path: string, init?: SendOptions) => Promise<Response>;
};

export type SendOptions = { readonly body?: unknown; readonly headers?: Record<string, string> };

/**
 * A fresh emulator for a file's specs. They need what a tenant can't give (a new site, its own people, a clock, a
 * threshold, faults), so where a tenant is named (elsewhere.ts) they are not run, and say why.
 */
export function useTarget(options: Partial<EmulatorOptions> = {}): Target {
  if (elsewhere) beforeEach(({ skip }) => skip('needs a fresh emulator'));
  let server: RunningServer;
  let close = (): void => {};
  beforeAll(async () => {
    const emulator = createEmulator({ data: ':memory:', ...options });
    server = await serveEmulator(emulator, { port: 0 });
    close = emulator.close;
  });
  afterAll(async () => {
    await server.close();
    close();
  });
  return targetAt(() => server.url);
}

/** For specs that need only a site, its owner and lists of their own: they run on a tenant too, when one is named. */
export function useAnySite(): Target {
  if (!elsewhere) return useTarget();
  const { url, tokens, prefix } = elsewhere;
  const target: Target = {
    ...targetAt(
      () => url,
      (person) => tokenIn(tokens, person),
    ),
    prefix,
  };
  afterAll(() => removeOwn(target.sp('it'), prefix));
  return target;
}

export function targetAt(url: () => string, token = (person: string): string => `dev:${person}`): Target {
  return {
    url,
    prefix: 'Probe',
    token,
    sp: (person = 'it') =>
      spfi(url()).using(SPBrowser(), BrowserFetch(), (instance: Queryable) => {
        instance.on.auth.replace(async (address, init) => {
          init.headers = { ...init.headers, Authorization: `Bearer ${token(person)}` };
          return [address, init];
        });
        return instance;
      }),
    async send(person, method, path, { body, headers } = {}) {
      const isReal = method === 'GET' || method === 'POST' || method === 'OPTIONS';
      return fetch(`${url()}/_api/${path}`, {
        method: isReal ? method : 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json;charset=utf-8',
          ...(person === undefined ? {} : { Authorization: `Bearer ${token(person)}` }),
          ...(isReal ? {} : { 'X-HTTP-Method': method }),
          ...headers,
        },
        body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
      });
    },
  };
}
