import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { localConfig } from '#tools/start/app-config.ts';
import { buildApp } from '#tools/start/build-app.ts';
import { startLocalSite } from '#tools/start/local-site.ts';
import { serveStatic } from '#tools/start/static-server.ts';
import { serveTeamsFrame } from '#tools/start/teams-frame-server.ts';
import { webpackConfiguration } from '#tools/start/webpack-configuration.ts';

const answerDelayMs = 50;
const ports = { sharePoint: 3911, app: 3910, floor: 3913, host: 3912 };

export type Served = {
  readonly homeUrl: string;
  readonly floorUrl: string;
  readonly hostUrl: string;
  readonly sizes: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
};

/** The floor page is built by the app's own configuration: only what is built differs. */
async function floorConfiguration(): Promise<Configuration> {
  const app = await webpackConfiguration('production');
  const folder = path.join(import.meta.dirname, 'floor');
  const others = (app.plugins ?? []).filter((plugin) => !(plugin instanceof HtmlWebpackPlugin));
  const page = new HtmlWebpackPlugin({ template: path.join(folder, 'index.html'), scriptLoading: 'defer' });
  return { ...app, entry: path.join(folder, 'floor.tsx'), plugins: [...others, page], cache: false };
}

/** Builds both pages and serves them beside one local SharePoint whose answers take 50 ms. */
export async function buildAndServe(): Promise<Served> {
  process.env['LEDERHJAELP_HOST_ORIGINS'] = `http://localhost:${ports.host}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-bench-'));
  const into = (name: string) => ({ path: path.join(folder, name) });
  const app = await webpackConfiguration('production');
  const sizes = await buildApp({ ...app, output: { ...app.output, ...into('app') } });
  const floor = await floorConfiguration();
  await buildApp({ ...floor, output: { ...floor.output, ...into('floor') } });

  const site = await startLocalSite({
    port: ports.sharePoint,
    data: ':memory:',
    report: () => {},
    answerDelayMs,
  });
  const extra = { '/config.json': () => localConfig(site.siteUrl) };
  const home = await serveStatic({ folder: path.join(folder, 'app'), port: ports.app, extra, delayMs: answerDelayMs });
  const floorPage = await serveStatic({
    folder: path.join(folder, 'floor'),
    port: ports.floor,
    extra,
    delayMs: answerDelayMs,
  });
  const host = await serveTeamsFrame({ port: ports.host, appUrl: home.url });
  return {
    homeUrl: `${home.url}/?as=leder#/`,
    floorUrl: `${floorPage.url}/?as=leder`,
    hostUrl: `${host.url}/?as=leder`,
    sizes,
    async close() {
      await Promise.all([home.close(), floorPage.close(), host.close()]);
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}
