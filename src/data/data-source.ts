import type { SPFI } from '@pnp/sp';
import { createAsk, type Ask } from './ask.ts';
import { createSharePoint, type SharePointOptions } from './sp-client.ts';
import { readStart, type Start } from './start.ts';

/** The one way into SharePoint, made once for the signed-in person. */
export type DataSource = {
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly ask: Ask;
  /** Reads what the app starts with; those who ask while it is under way share one batch. */
  readonly start: () => Promise<Start>;
};

export type DataSourceOptions = SharePointOptions & { readonly renewToken: () => Promise<unknown> };

export function createDataSource(options: DataSourceOptions): DataSource {
  const sp = createSharePoint(options);
  const ask = createAsk(options.renewToken);
  let underWay: Promise<Start> | undefined;
  const start = () =>
    (underWay ??= ask(() => readStart(sp, options.siteUrl)).finally(() => {
      underWay = undefined;
    }));
  return { sp, siteUrl: options.siteUrl, ask, start };
}
