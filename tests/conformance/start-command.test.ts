import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCommandLine } from '#tests/support/run-command-line.ts';

/** What `npm start` says when it can't, after the line that says it begins. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, said } = await runCommandLine('tools/start/start.ts', [], {
    LEDERHJAELP_APP_PORT: '19001',
    LEDERHJAELP_SP_PORT: '19002',
    LEDERHJAELP_HOST_PORT: '19003',
    ...env,
  });
  expect(code).toBe(1);
  return said.replace(/^Starter .*\n/, '').trimEnd();
}

it('npm start says in one line which port is busy, also when it is by another of its own', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const line = (number: number, variable: string): string =>
    `Port ${number} er optaget. Luk det, der bruger den, eller vælg en anden med ${variable}.`;
  expect(await refusal({ LEDERHJAELP_HOST_PORT: String(port) })).toBe(line(port, 'LEDERHJAELP_HOST_PORT'));
  expect(await refusal({ LEDERHJAELP_SP_PORT: '19001' })).toBe(line(19_001, 'LEDERHJAELP_SP_PORT'));
});

it('npm start says in one line that its data can not be used', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lederhjaelp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'data');
  writeFileSync(file, 'hej');
  expect(await refusal({ LEDERHJAELP_DATA: file })).toMatch(/^Data i .* kan ikke bruges \(.*\).* LEDERHJAELP_DATA\.$/);
});
