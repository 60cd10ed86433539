import { BrowserFetchWithRetry, DefaultParse, InjectHeaders, Timeout, type Queryable } from '@pnp/queryable';
import { DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { DataError } from './errors.ts';

export type SharePointOptions = {
  /** Absolute address of the site. Tokens go to its origin and nowhere else. */
  readonly siteUrl: string;
  readonly getToken: () => Promise<string>;
};

const timeoutMs = 30_000;

/** `nometadata` is a third of the bytes; a request that needs an ETag asks for more itself. */
const headers = {
  Accept: 'application/json;odata=nometadata',
  'Content-Type': 'application/json;charset=utf-8',
};

/** PnPjs for one site, with only the behaviours that a bearer token in a browser needs (no form digest). */
export function createSharePoint({ siteUrl, getToken }: SharePointOptions): SPFI {
  const { origin } = new URL(siteUrl);
  return spfi(siteUrl).using(
    InjectHeaders(headers),
    DefaultInit(),
    Timeout(timeoutMs),
    BrowserFetchWithRetry(),
    DefaultParse(),
    (instance: Queryable) => {
      instance.on.auth.replace(async (url, init) => {
        if (url.origin !== origin) throw new DataError('forbidden', `no token for ${url.origin}`);
        const token = await getToken();
        return [url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }];
      });
      return instance;
    },
  );
}
