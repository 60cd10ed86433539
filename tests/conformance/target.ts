import { randomUUID } from 'node:crypto';
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
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from '#emulator/emulator.ts';
import type { Fault } from '#emulator/faults/faults.ts';
import { serveEmulator } from '#emulator/http-server.ts';
import { copyDemoData, type DemoCopy } from '#tests/support/copy-demo-data.ts';
import { elsewhere, removeOwn, tokenIn } from './elsewhere.ts';

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
  /** The same, over any version of what it meets, when only the status is of interest. */
  readonly status: (person: string | undefined, method: string, path: string, body?: unknown) => Promise<number>;
  /** The server-relative path of what lies below the site: `path('Lists/HelpTopics')`. */
  readonly path: (below: string) => string;
  /** `web/getList('…')` of a list, by its address below the site. */
  readonly list: (url: string) => string;
  /** A row by raw REST that the list must accept; gives its ID. */
  readonly addRow: (person: string, listUrl: string, row: object) => Promise<number>;
  /** What goes wrong next; an emulator's alone. */
  readonly fail: (fault: Fault) => Promise<Response>;
};

export type SendOptions = { readonly body?: unknown; readonly headers?: Record<string, string> };

export type StartedTarget = {
  readonly target: Target;
  readonly emulator: Emulator;
  readonly stop: () => Promise<void>;
};

/** An emulator on a port of its own, for specs that stop and start it themselves. */
export async function startTarget(options: EmulatorOptions): Promise<StartedTarget> {
  const emulator = createEmulator(options);
  const server = await serveEmulator(emulator, { port: 0 });
  const stop = async (): Promise<void> => {
    await server.close();
    emulator.close();
  };
  return { target: targetAt(() => server.url), emulator, stop };
}

/**
 * A fresh emulator for a file's specs. They need what a tenant can't give (a new site, its own people, a clock, a
 * threshold, faults), so where a tenant is named (elsewhere.ts) they are not run, and say why.
 */
export const useTarget = (options: Partial<EmulatorOptions> = {}): Target =>
  useStarted(() => ({ data: ':memory:', ...options }));

/** The same with our lists, the starter content and the cast: a copy of the site that the run has provisioned. */
export function useDemoSite(options: Partial<EmulatorOptions> = {}): Target {
  let copy: DemoCopy;
  beforeAll(() => {
    copy = copyDemoData(inject('demoData'));
  });
  afterAll(() => copy.remove()); // hooks end in reverse: the emulator has given it back by then
  return useStarted(() => ({ data: copy.data, ...options }));
}

function useStarted(options: () => EmulatorOptions): Target {
  if (elsewhere) beforeEach(({ skip }) => skip('needs a fresh emulator'));
  let started: StartedTarget;
  beforeAll(async () => {
    started = await startTarget(options());
  });
  afterAll(() => started.stop());
  return targetAt(() => started.target.url());
}

/**
 * For specs that need only a site, its owner and lists of their own: they run on a tenant too, when one is named. Files
 * run side by side there, so each has a prefix of its own to clean up by.
 */
export function useAnySite(): Target {
  if (!elsewhere) return useTarget();
  const { url, tokens } = elsewhere;
  const prefix = `${elsewhere.prefix}${randomUUID().slice(0, 8)}`;
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
  const send: Target['send'] = async (person, method, path, { body, headers } = {}) => {
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
  };
  const path = (below: string): string => `${new URL(url()).pathname}/${below}`;
  const list = (listUrl: string): string => `web/getList('${path(listUrl)}')`;
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
    send,
    status: async (person, method, below, body) =>
      (await send(person, method, below, { body, headers: { 'If-Match': '*' } })).status,
    path,
    list,
    async addRow(person, listUrl, row) {
      const answer = await send(person, 'POST', `${list(listUrl)}/items`, { body: row });
      if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as { Id: number }).Id;
    },
    fail: (fault) =>
      fetch(new URL('/_emulator/faults', url()), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(fault),
      }),
  };
}
