import '@pnp/sp/batching.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { setTimeout as delay } from 'node:timers/promises';
import type { Queryable } from '@pnp/queryable';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';

type Behaviour = (instance: Queryable) => Queryable;

/** PnPjs for Node: a bearer token, which also makes a request digest needless, and a fetch that waits when throttled. */
export const connect = (siteUrl: string, token: string): SPFI =>
  spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), patientFetch, DefaultParse(), bearer(token));

const bearer =
  (token: string): Behaviour =>
  (instance) => {
    instance.on.auth.replace((url, init) =>
      Promise.resolve([url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }]),
    );
    return instance;
  };

const attempts = 6;

/**
 * Waits as long as SharePoint asks for when it throttles, which it does before it has done anything. A lost
 * connection is not tried again, unlike PnPjs's own fetch does: what was sent may have been done.
 */
const patientFetch: Behaviour = (instance) => {
  instance.on.send.clear();
  instance.on.send(async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(url, init);
      if (attempt === attempts || ![429, 503].includes(response.status)) return response;
      await delay((Number(response.headers.get('Retry-After')) || attempt) * 1000);
    }
  });
  return instance;
};
