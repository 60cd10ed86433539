import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** A browser that speaks only to the pages under test: no updates, no background requests. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the machine's own Chromium. As root it refuses to start with a sandbox. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...findBrowser(),
    headless: true,
    chromiumSandbox: false,
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
