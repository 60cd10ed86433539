import { expect, it } from 'vitest';
import { findBrowser, howToInstall, type Machine } from './find-browser.ts';

const linux = (files: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  chromiumPath: undefined,
  isFile: (path) => files.includes(path),
  mayInstall: false,
  install: () => false,
  ...more,
});

it('takes the browser the environment names, before any other', () => {
  const machine = linux(['/opt/chrome', '/usr/bin/chromium'], { chromiumPath: '/opt/chrome' });
  expect(findBrowser(machine)).toEqual({ executablePath: '/opt/chrome' });
});

it('does not quietly take another browser when the named one is missing', () => {
  expect(() => findBrowser(linux(['/usr/bin/chromium'], { chromiumPath: '/opt/chrome' }))).toThrow(/no such file/);
});

it.each(['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'])('finds %s', (path) => {
  expect(findBrowser(linux([path]))).toEqual({ executablePath: path });
});

it('installs Chromium where it may', () => {
  const files: string[] = [];
  const install = () => files.push('/usr/bin/chromium') > 0;
  expect(findBrowser(linux(files, { mayInstall: true, install }))).toEqual({ executablePath: '/usr/bin/chromium' });
});

it('says in one line what to do where it may not install, and where installing fails', () => {
  const install = () => {
    throw new Error('must not be tried');
  };
  expect(() => findBrowser(linux([], { install }))).toThrow(howToInstall);
  expect(() => findBrowser(linux([], { mayInstall: true }))).toThrow(howToInstall);
  expect(howToInstall).not.toContain('\n');
});

it.each([
  ['win32', 'msedge'],
  ['darwin', 'chrome'],
] as const)('on %s it is the installed %s', (platform, channel) => {
  expect(findBrowser(linux([], { platform }))).toEqual({ channel });
});
