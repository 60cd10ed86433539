import type { SPFI } from '@pnp/sp';
import { HttpRequestError } from '@pnp/queryable';
import { remembering } from './remembering.ts';

/** The site's number of a person by login name; null for somebody the tenant does not know, or no longer. */
export type PersonIds = (login: string) => Promise<number | null>;

export const personIds = (sp: SPFI): PersonIds =>
  remembering(async (login) => {
    try {
      return (await sp.web.ensureUser(login)).Id;
    } catch (error) {
      if (isUnknown(error)) return null;
      throw error;
    }
  });

/** SharePoint's number for *The specified user … could not be found*; its status is not the same everywhere. */
const isUnknown = (error: unknown): boolean =>
  error instanceof HttpRequestError && error.message.includes('-2146232832');
