import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { createEmulator } from '#emulator/emulator.ts';
import { serveEmulator } from '#emulator/http-server.ts';
import { targetAt } from '#tests/conformance/target.ts';

/** There is no tenant here; to the specs, an emulator in another process is none of theirs just as much. */
it('the specs that can do so run on a site that is named, and leave nothing behind', async () => {
  const emulator = createEmulator({ data: ':memory:' });
  const server = await serveEmulator(emulator, { port: 0 });
  onTestFinished(async () => {
    await server.close();
    emulator.close();
  });
  const run = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'conformance', 'items', 'batch.test', 'threshold'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NO_COLOR: '1',
        LEDERHJAELP_TARGET: server.url,
        LEDERHJAELP_TARGET_TOKENS: 'it=dev:it,leder=dev:leder,udenfor=dev:udenfor',
        LEDERHJAELP_TARGET_PREFIX: 'ProbeAndKeepNothing',
      },
    },
  );
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(run, 'exit')) as [number | null];
  expect(code, said).toBe(0);
  expect(said).toMatch(/Tests .*passed .*skipped/);
  const site = targetAt(() => server.url).sp();
  const titles = (await site.web.lists.select('Title')()).map(({ Title }) => Title);
  expect(titles.filter((title) => title.startsWith('ProbeAndKeepNothing'))).toEqual([]);
  const bin = await targetAt(() => server.url).send('it', 'GET', 'web/RecycleBin?$select=Title');
  expect(await bin.text()).not.toContain('ProbeAndKeepNothing');
});
