import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Runs a script of an installed package under this Node, without a shell; gives its exit code. */
export function runCommand(script: string, ...args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', (error) => {
      console.error(`${script} does not start: ${error.message}`);
      resolve(1);
    });
    // A process ended by a signal has no code; it did not do its work.
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
