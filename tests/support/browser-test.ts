import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { watchPages } from './watch-page.ts';

/**
 * A leader's PC, for tests of another too: `.extend('contextOptions', { ...danishDesktop, … })` (`override` would hold for
 * later files as well). It wants no movement: a menu that slides in and a dialog that grows are clicked beside at times.
 */
export const danishDesktop: BrowserContextOptions = {
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
};

/** Vitest's own sharing ends at every `extend`. */
let launched: Promise<Browser> | undefined;

/**
 * `it` with a page of its own in a real browser; a worker starts one for all its files. The test fails on console errors and
 * uncaught errors of any page it opens, unless it announced them: `watch.allow('403')`.
 */
export const browserTest = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    launched ??= launchBrowser();
    const browser = await launched.catch((error: unknown) => {
      launched = undefined; // the next file tries anew
      throw error;
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('contextOptions', danishDesktop)
  .extend('context', async ({ browser, contextOptions }, { onCleanup }) => {
    const context = await browser.newContext(contextOptions);
    // Sooner than the test's own time is over, so that the message says what was waited for; and long enough for a machine
    // that stands still for seconds at times.
    context.setDefaultTimeout(60_000);
    onCleanup(() => context.close());
    return context;
  })
  .extend('watch', async ({ context }, { onCleanup }) => {
    const watch = await watchPages(context);
    // What was announced may be on its way still.
    onCleanup(async () => {
      await expect.poll(watch.complaints, { message: 'nothing unexpected on the pages', timeout: 5_000 }).toEqual([]);
    });
    return watch;
  })
  // Depends on `watch`, so that no page is opened unwatched.
  .extend('page', ({ context, watch: _watch }) => context.newPage());
