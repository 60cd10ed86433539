import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Opens the address in the person's own browser, as well as it can: the address is printed too. `BROWSER=none` keeps it shut. */
export function openBrowser(address: string): void {
  if (process.env['BROWSER'] === 'none') return;
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  // no shell: the address comes from outside
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
