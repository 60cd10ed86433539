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
import { afterAll, beforeAll } from 'vitest';
import { createEmulator, type EmulatorOptions } from '#emulator/emulator.ts';
import { serveEmulator, type RunningServer } from '#emulator/http-server.ts';

/** A SharePoint site the specs run against: the emulator now, a tenant by environment variables later. */
export type Target = {
  /** The site's address, without a slash at its end. */
  readonly url: () => string;
  readonly token: (person: string) => string;
  /** PnPjs, signed in as a person. It does not retry, so that a spec sees the first answer. */
  readonly sp: (person?: string) => SPFI;
  /** A raw request below `_api/`, as a person or as nobody. */
  readonly send: (person: string | undefined, method: string, path: string, init?: SendOptions) => Promise<Response>;
};

export type SendOptions = { readonly body?: unknown; readonly headers?: Record<string, string> };

/** Starts the target before a file's specs and takes it away after them. */
export function useTarget(options: Partial<EmulatorOptions> = {}): Target {
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

export function targetAt(url: () => string): Target {
  const token = (person: string): string => `dev:${person}`;
  return {
    url,
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
