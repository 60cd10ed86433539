import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Served = { readonly url: string; readonly close: () => Promise<void> };

/** `npm run emulator` in a process of its own, on a disk, as a developer has it. */
export async function serveEmulator(port: number): Promise<Served> {
  const data = await mkdtemp(join(tmpdir(), 'emulator-bench-'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'sharepoint/cli/emulator.ts', '--empty', '--port', String(port), '--data', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the emulator did not start'))),
  ]);
  return {
    url: `http://localhost:${port}/sites/lederhjaelp`,
    async close() {
      child.kill('SIGINT');
      await ended;
      await rm(data, { recursive: true });
    },
  };
}
