import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What Playwright needs to start a browser that is already on the machine. */
export type BrowserPlace = { readonly executablePath: string } | { readonly channel: 'msedge' | 'chrome' };

/** The machine as far as finding a browser depends on it; tests invent one. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly chromiumPath: string | undefined;
  readonly isFile: (path: string) => boolean;
  /** Root on Debian or Ubuntu: may install packages without asking. */
  readonly mayInstall: boolean;
  readonly install: () => boolean;
};

export const howToInstall =
  'No Chromium found: run `sudo apt-get update && sudo apt-get install -y chromium`, or set CHROMIUM_PATH.';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];

/** Finds a browser, or installs Debian's when that needs nobody's leave; otherwise says in one line what to do. */
export function findBrowser(machine: Machine = thisMachine()): BrowserPlace {
  const { chromiumPath, platform, isFile } = machine;
  if (chromiumPath) {
    if (!isFile(chromiumPath)) throw new Error(`CHROMIUM_PATH is '${chromiumPath}', and there is no such file.`);
    return { executablePath: chromiumPath };
  }
  if (platform === 'win32') return { channel: 'msedge' };
  if (platform === 'darwin') return { channel: 'chrome' };
  const found = usualPlaces.find(isFile);
  if (found) return { executablePath: found };
  if (machine.mayInstall && machine.install()) {
    const installed = usualPlaces.find(isFile);
    if (installed) return { executablePath: installed };
  }
  throw new Error(howToInstall);
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  chromiumPath: process.env.CHROMIUM_PATH,
  isFile: existsSync,
  mayInstall: process.getuid?.() === 0 && isDebian(),
  install: installChromium,
});

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

function installChromium(): boolean {
  process.stdout.write('No Chromium found; installing it with apt-get (about a minute) …\n');
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium');
}
