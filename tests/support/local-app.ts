import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { localConfig } from '#tools/start/app-config.ts';
import { buildApp } from '#tools/start/build-app.ts';
import { startLocalSite } from '#tools/start/local-site.ts';
import { serveStatic } from '#tools/start/static-server.ts';
import { serveTeamsFrame } from '#tools/start/teams-frame-server.ts';
import { webpackConfiguration } from '#tools/start/webpack-configuration.ts';
import { copyDemoData } from './copy-demo-data.ts';
import { fingerprintOf, madeOnce } from './made-once.ts';

/** Beside the ports of `npm start`, so that both can run at once; another first port lets two checkouts be proved at once. */
const firstPort = Number(process.env['LEDERHJAELP_JOURNEY_PORTS'] ?? 3920);
const ports = { app: firstPort, sharePoint: firstPort + 1, frame: firstPort + 12 };

/** Addresses without a slash at their end. */
export type LocalApp = {
  readonly appUrl: string;
  readonly siteUrl: string;
  /** The page that plays Teams around the app. */
  readonly frameUrl: string;
  /** Where the built app lies. */
  readonly folder: string;
};

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running app; `inject('localApp')` gives it to a journey. */
    readonly localApp: LocalApp;
  }
}

const hostOrigins = ['http://localhost:3002', `http://localhost:${ports.frame}`];

const builtFrom = [
  'src',
  'public',
  'sharepoint',
  'manifest',
  'tools/start',
  'webpack.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Builds the app as `npm run build` does, but with the local frames as hosts that may show it. */
function buildForJourneys(root: string): Promise<string> {
  const origins = hostOrigins.join(',');
  process.env['LEDERHJAELP_HOST_ORIGINS'] = origins;
  return madeOnce({
    shelf: path.join(root, '.cache', 'journeys'),
    fingerprint: fingerprintOf(root, builtFrom, origins),
    make: async (folder) => {
      const configuration = await webpackConfiguration('production');
      await buildApp({ ...configuration, output: { ...configuration.output, path: folder } });
    },
  });
}

/**
 * Starts the parts of `npm start` once for all journeys: the local SharePoint on a copy of the demo's data, which stands
 * before this in vitest.config.ts, the built app, the frame.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // one after the other: a build keeps the process so busy that connections to the site time out under it
  const folder = await buildForJourneys(project.config.root);
  const { data, remove } = copyDemoData(project.getProvidedContext().demoData);
  const site = await startLocalSite({ port: ports.sharePoint, data, report: () => {} });
  const extra = { '/config.json': () => localConfig(site.siteUrl) };
  const app = await serveStatic({ folder, port: ports.app, extra });
  const frame = await serveTeamsFrame({ port: ports.frame, appUrl: app.url });
  project.provide('localApp', { appUrl: app.url, siteUrl: site.siteUrl, frameUrl: frame.url, folder });
  return async () => {
    await Promise.all([app.close(), frame.close(), site.close()]);
    remove();
  };
}
