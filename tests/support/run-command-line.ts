import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Ended = { readonly code: number | null; readonly said: string };

export type Running = {
  /** Waits until it has said so; gives what the pattern caught. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** At once, unless another signal is named. */
  readonly kill: (signal?: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
};

/** Runs a command as an admin does, in a process of its own. `sharepoint/cli/<name>.ts` unless it names a file. */
export function startCommand(name: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const file = name.endsWith('.ts') ? name : `sharepoint/cli/${name}.ts`;
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  const listeners = new Set<() => void>();
  const heard = (chunk: Buffer): void => {
    said += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return {
    ended,
    kill: (signal = 'SIGKILL') => void child.kill(signal),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(said);
          if (match) resolve(match[1] ?? match[0]);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`it ended and never said ${String(pattern)}:\n${said}`)));
      }),
  };
}

export const runCommandLine = (name: string, args: readonly string[], env?: Record<string, string>): Promise<Ended> =>
  startCommand(name, args, env).ended;
