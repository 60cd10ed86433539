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
import type { Queryable } from '@pnp/queryable';
import { DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import { patientFetch } from './patient-fetch.ts';

type Behaviour = (instance: Queryable) => Queryable;

/** PnPjs for Node: a bearer token, which also makes a request digest needless, and a fetch that waits when throttled. */
export const connect = (siteUrl: string, token: string): SPFI =>
  spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), patiently, DefaultParse(), bearer(token));

const bearer =
  (token: string): Behaviour =>
  (instance) => {
    instance.on.auth.replace((url, init) =>
      Promise.resolve([url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }]),
    );
    return instance;
  };

const patiently: Behaviour = (instance) => {
  instance.on.send.replace(patientFetch);
  return instance;
};
