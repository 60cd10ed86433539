import type { Options } from './odata/options.ts';
import type { Directory } from './people/people.ts';
import type { RequestLog } from './overview/request-log.ts';
import type { Mask } from './rights/permission.ts';
import type { Meanwhile } from './store/changes.ts';
import type { User } from './store/principals.ts';
import type { Sql } from './store/sql.ts';
import type { UnknownAnswers } from './unknown-answers.ts';
import type { Body } from './wire/body.ts';
import type { Level } from './wire/level.ts';

/** What lives as long as the emulator. */
export type Site = UnknownAnswers & {
  readonly sql: Sql;
  /** Where the site stands on its server: `/sites/lederhjaelp`. */
  readonly rootPath: string;
  /** The web that is spoken to: the site's root web is 0. */
  readonly web: number;
  /** Where that web stands: the same as the site for its root web. */
  readonly path: string;
  readonly now: () => number;
  readonly log: RequestLog;
  readonly directory: Directory;
  readonly listViewThreshold: number;
  /** What was changed by others while a slow request was under way. */
  readonly meanwhile?: Meanwhile | undefined;
};

/** Who asks: the person, everything the person is by membership, and what the token lets the app do at most. */
export type SignedIn = {
  readonly user: User;
  readonly principalIds: readonly number[];
  readonly scope: Mask;
};

/** A site in somebody's hands: all that rights depend on. */
export type SiteFor = Site & { readonly me: SignedIn };

/** One request, or one part of a batch, while it is answered. */
export type Context = SiteFor & {
  /** Scheme and host as the client wrote them, so that links lead back the way the request came. */
  readonly origin: string;
  /** The whole address that was asked for. */
  readonly url: URL;
  readonly level: Level;
  readonly options: Options;
  readonly query: ReadonlyMap<string, string>;
  readonly ifMatch: string | undefined;
  /** What was posted, as it came. */
  readonly text: string;
  /** The same, byte for byte. */
  readonly bytes: Uint8Array;
  /** The posted JSON; refused when it is none. */
  readonly body: () => Body;
};

export const siteUrl = ({ origin, path }: Pick<Context, 'origin' | 'path'>): string => origin + path;
export const nowText = ({ now }: Pick<Site, 'now'>): string => new Date(now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
