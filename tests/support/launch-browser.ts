import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/**
 * The browser's own address field draws its suggestions as two web pages, for every window anew: more work than many a
 * journey. The others are what Playwright turns off itself, since the last such argument holds alone.
 */
const needless = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** A browser that speaks only to the pages under test: no updates, no background requests. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${needless.join(',')}`,
];

/** Starts the machine's own Chromium. As root it refuses to start with a sandbox. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...findBrowser(),
    headless: true,
    chromiumSandbox: false,
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
