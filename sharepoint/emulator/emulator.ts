import type { Site } from './context.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { withFaults } from './faults/with-faults.ts';
import { fillFreshSite } from './fresh-site.ts';
import { logged } from './overview/logged.ts';
import { overviewPage } from './overview/overview-page.ts';
import { RequestLog } from './overview/request-log.ts';
import { demoDirectory, type Directory } from './people/people.ts';
import type { Printed } from './wire/http.ts';
import { answerRequest } from './wire/server-request.ts';
import { lastChange } from './store/changes.ts';
import { openDatabase } from './store/database.ts';
import { readSettings, writeSettings } from './store/settings.ts';
import { likeliest, unknownAnswers, type UnknownAnswers } from './unknown-answers.ts';
import type { Language } from './webs/language.ts';

export { EmulatorDataError } from './store/database.ts';

export type EmulatorOptions = Partial<UnknownAnswers> & {
  /** A directory that keeps the data between starts, or `:memory:`. */
  readonly data: string;
  /** Only the path of it matters: links lead back to the host a request came for. */
  readonly siteUrl?: string;
  readonly clock?: () => number;
  readonly listViewThreshold?: number;
  /** How large the data may grow; then the disk is full. */
  readonly diskBytes?: number;
  readonly people?: Directory;
  /** The language a new site is made in: the titles of what it comes with. */
  readonly language?: Language;
};

export type Emulator = {
  /** The path of the site on its server. */
  readonly sitePath: string;
  /** Whether nobody has said yet that the data is filled; so a first start that was cut off goes on at the next. */
  readonly isNew: boolean;
  readonly markFilled: () => void;
  readonly handle: (request: Request) => Promise<Response>;
  /** The page that shows what is in it, for whoever sits at this machine. */
  readonly overview: (url: URL) => Printed;
  /** What goes wrong next, when a spec wants something to. */
  readonly faults: Faults;
  readonly close: () => void;
};

/** A SharePoint site in this process. It needs no port: `handle` takes and gives what `fetch` does. */
export function createEmulator(options: EmulatorOptions): Emulator {
  const sql = openDatabase(options.data, options.diskBytes);
  const path = new URL(options.siteUrl ?? 'http://localhost:3001/sites/lederhjaelp').pathname.replace(/\/$/, '');
  const site: Site = {
    sql,
    rootPath: path,
    web: 0,
    path,
    now: options.clock ?? Date.now,
    log: new RequestLog(),
    directory: options.people ?? demoDirectory,
    listViewThreshold: options.listViewThreshold ?? 5000,
    ...likeliest,
    ...answersIn(options),
  };
  if (!sql.get('SELECT 1 AS filled FROM settings LIMIT 1')) {
    sql.transaction(() => fillFreshSite(site, options.language ?? 'da'));
  }
  const faults = createFaults();
  return {
    sitePath: site.path,
    isNew: readSettings(sql).isUnfilled === true,
    markFilled: () => sql.transaction(() => writeSettings(sql, { isUnfilled: false })),
    handle: (request) =>
      logged(site, request, () =>
        withFaults(faults, request, {
          answer: (meanwhile) => answerRequest({ ...site, meanwhile }, request),
          lastChange: () => lastChange(sql),
        }),
      ),
    overview: (url) => overviewPage(site, url),
    faults,
    close: () => sql.close(),
  };
}

const answersIn = (options: Partial<UnknownAnswers>): Partial<UnknownAnswers> =>
  Object.fromEntries(
    Object.keys(unknownAnswers).flatMap((name) => {
      const said = options[name as keyof UnknownAnswers];
      return said === undefined ? [] : [[name, said]];
    }),
  );
