import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startCommand } from '#tests/support/run-command-line.ts';

/** Below those that systems hand out by themselves, so that nobody else is given it before the emulator takes it. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const server = createServer().listen(port, '127.0.0.1');
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.close();
  return isFree ? port : freePort();
}

/** Starts `npm run emulator` and waits until it says its address; `stop` is Ctrl+C and gives the exit code. */
async function start(port: number, data: string) {
  const running = startCommand('emulator', ['--port', String(port), '--data', data]);
  onTestFinished(() => running.kill());
  const said = await running.says(/[^]*Den lokale SharePoint: .*\n/);
  return {
    lines: said.trim().split('\n'),
    async stop() {
      running.kill('SIGINT');
      return (await running.ended).code;
    },
  };
}

it('the emulator fills a new site, ends cleanly on Ctrl+C and only opens it the next time', async () => {
  const data = await mkdtemp(join(tmpdir(), 'lederhjaelp-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const port = await freePort();
  const address = `Den lokale SharePoint: http://localhost:${port}/sites/lederhjaelp`;
  const first = await start(port, data);
  expect(first.lines.length).toBeGreaterThan(100);
  expect(first.lines.at(-1)).toBe(address);
  expect(await first.stop()).toBe(0);
  const second = await start(port, data);
  expect(second.lines).toEqual([address]);
  const answer = await fetch(
    `http://localhost:${port}/sites/lederhjaelp/_api/web/getList('/sites/lederhjaelp/Lists/HelpTopics')/ItemCount`,
    { headers: { Authorization: 'Bearer dev:leder', Accept: 'application/json' } },
  );
  expect(await answer.json()).toMatchObject({ value: expect.any(Number) });
  expect(await second.stop()).toBe(0);
}, 120_000);
