import { createEmulator, type Emulator } from '#emulator/emulator.ts';
import { serveEmulator, type RunningServer } from '#emulator/http-server.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { parseOptions, wholeNumber } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';

const help = `npm run emulator -- [--port 3001] [--data MAPPE|:memory:] [--empty] [--list-view-threshold N]

Starter den lokale SharePoint. Den lytter kun på denne maskine og kører, til du trykker Ctrl+C.

  --port N                  porten; fra start 3001
  --data MAPPE              hvor data ligger mellem to starter; :memory: gemmer intet. Fra start .data
  --empty                   et tomt websted: opret ikke lister, og fyld ikke indhold i
  --list-view-threshold N   hvor mange rækker en forespørgsel må gennemgå; fra start 5000`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    port: { type: 'string', default: '3001' },
    data: { type: 'string', default: '.data' },
    empty: { type: 'boolean', default: false },
    'list-view-threshold': { type: 'string' },
  });
  const port = wholeNumber('port', values.port, 1);
  const threshold = values['list-view-threshold'];
  const siteUrl = `http://localhost:${port}/sites/lederhjaelp`;
  const emulator = createEmulator({
    siteUrl,
    data: values.data,
    ...(threshold !== undefined && { listViewThreshold: wholeNumber('list-view-threshold', threshold, 1) }),
  });
  try {
    const server = await serve(emulator, port);
    // Only new data is filled: what somebody deleted since must not come back.
    if (emulator.isNew && !values.empty) await fill(siteUrl);
    const stopped = untilStopped();
    console.log(`Den lokale SharePoint: ${siteUrl}`);
    await stopped;
    await server.close();
  } finally {
    emulator.close();
  }
  return 0;
});

async function serve(emulator: Emulator, port: number): Promise<RunningServer> {
  try {
    return await serveEmulator(emulator, { port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Refused(`Port ${port} er optaget. Vælg en anden med --port.`);
  }
}

async function fill(siteUrl: string): Promise<void> {
  const site = { siteUrl, token: 'dev:it', report: (line: string) => console.log(line) };
  await provisionSite(site);
  await seedDemo(site);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
