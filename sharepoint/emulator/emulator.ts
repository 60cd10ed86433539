import type { Site } from './context.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import { withFaults } from './faults/with-faults.ts';
import { fillFreshSite } from './fresh-site.ts';
import { demoDirectory, type Directory } from './people/people.ts';
import { answerRequest } from './wire/server-request.ts';
import { openDatabase } from './store/database.ts';

export { EmulatorDataError } from './store/database.ts';

export type EmulatorOptions = {
  /** A directory that keeps the data between starts, or `:memory:`. */
  readonly data: string;
  /** Only the path of it matters: links lead back to the host a request came for. */
  readonly siteUrl?: string;
  readonly clock?: () => number;
  readonly listViewThreshold?: number;
  readonly formUpdate?: 'allow' | 'refuse';
  readonly people?: Directory;
};

export type Emulator = {
  /** The path of the site on its server. */
  readonly sitePath: string;
  /** Whether the data was made at this start. */
  readonly isNew: boolean;
  readonly handle: (request: Request) => Promise<Response>;
  /** What goes wrong next, when a spec wants something to. */
  readonly faults: Faults;
  readonly close: () => void;
};

/** A SharePoint site in this process. It needs no port: `handle` takes and gives what `fetch` does. */
export function createEmulator(options: EmulatorOptions): Emulator {
  const { sql, isNew } = openDatabase(options.data);
  const site: Site = {
    sql,
    path: new URL(options.siteUrl ?? 'http://localhost:3001/sites/lederhjaelp').pathname.replace(/\/$/, ''),
    now: options.clock ?? Date.now,
    directory: options.people ?? demoDirectory,
    listViewThreshold: options.listViewThreshold ?? 5000,
    formUpdate: options.formUpdate ?? 'refuse',
  };
  if (!sql.get('SELECT 1 AS filled FROM settings LIMIT 1')) sql.transaction(() => fillFreshSite(site));
  const faults = createFaults();
  return {
    sitePath: site.path,
    isNew,
    handle: (request) => withFaults(faults, request, () => answerRequest(site, request)),
    faults,
    close: () => sql.close(),
  };
}
