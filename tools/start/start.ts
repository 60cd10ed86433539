import { createServer } from 'node:net';
import { ProvisioningStopped } from '#provisioning/provision-site.ts';
import { serveApp } from './app-server.ts';
import { cast } from './cast.ts';
import { busyPort } from './listen.ts';
import { startLocalSite } from './local-site.ts';
import { readSettings, StartProblem, type StartSettings } from './settings.ts';
import { serveTeamsFrame } from './teams-frame-server.ts';

const say = (line: string) => console.log(line);

/** Asked before anything is built, so that the answer comes at once. */
async function expectFreePorts({ appPort, sharePointPort, hostPort }: StartSettings): Promise<void> {
  const wanted = [
    [appPort, 'LEDERHJAELP_APP_PORT'],
    [sharePointPort, 'LEDERHJAELP_SP_PORT'],
    [hostPort, 'LEDERHJAELP_HOST_PORT'],
  ] as const;
  const taken = new Set<number>();
  for (const [port, variable] of wanted) {
    if (taken.has(port) || !(await isFree(port))) throw busyPort(port, variable);
    taken.add(port);
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

function welcome({ appPort, hostPort }: StartSettings, siteUrl: string): string {
  const app = `http://localhost:${appPort}`;
  const people = cast.map(({ key, role }) => `    ${`${app}/?as=${key}`.padEnd(40)}${role}`);
  return [
    '',
    `  Lederhjælp        ${app}`,
    `  I en Teams-ramme  http://localhost:${hostPort}`,
    `  SharePoint        ${siteUrl}`,
    '',
    '  Vælg, hvem du vil være:',
    ...people,
    '',
    '  Ctrl+C stopper det hele.',
    '',
  ].join('\n');
}

async function start(): Promise<void> {
  const settings = readSettings();
  process.env['LEDERHJAELP_HOST_ORIGINS'] = settings.hostOrigins.join(',');
  await expectFreePorts(settings);
  say('Starter det lokale SharePoint (første gang oprettes lister og indhold) …');
  const site = await startLocalSite({ port: settings.sharePointPort, data: settings.dataFolder, report: () => {} });
  const frame = await serveTeamsFrame({ port: settings.hostPort, appUrl: `http://localhost:${settings.appPort}` });
  say('Bygger appen …');
  const app = await serveApp({ port: settings.appPort, siteUrl: site.siteUrl, hostUrl: frame.url });
  say(welcome(settings, site.siteUrl));
  onStop(async () => {
    await Promise.all([app.close(), frame.close()]);
    await site.close();
  });
}

/** Ends cleanly once, whoever asks and however often. */
function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
}

start().catch((error: unknown) => {
  const isClear = error instanceof StartProblem || error instanceof ProvisioningStopped;
  console.error(isClear ? error.message : error);
  process.exit(1);
});
