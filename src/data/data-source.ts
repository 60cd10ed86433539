import type { SPFI } from '@pnp/sp';
import { createSend, type Send } from './send.ts';
import { createSharePoint, type SharePointOptions } from './sp-client.ts';
import { readStart, type Start } from './start.ts';

/** The one way into SharePoint, made once for the signed-in person. */
export type DataSource = {
  readonly sp: SPFI;
  readonly siteUrl: string;
  readonly send: Send;
  /** Reads what the app starts with; those who ask while it is under way share one batch. */
  readonly start: () => Promise<Start>;
};

export type DataSourceOptions = SharePointOptions & { readonly renewToken: () => Promise<unknown> };

export function createDataSource(options: DataSourceOptions): DataSource {
  const sp = createSharePoint(options);
  const send = createSend(options.renewToken);
  let underWay: Promise<Start> | undefined;
  const start = () =>
    (underWay ??= send(() => readStart(sp, options.siteUrl)).finally(() => {
      underWay = undefined;
    }));
  return { sp, siteUrl: options.siteUrl, send, start };
}
