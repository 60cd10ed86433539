import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { watchPages } from './watch-page.ts';

/** A leader's PC. For another, `browserTest.extend('contextOptions', { … })`; `override` would hold for later files too. */
const danishDesktop: BrowserContextOptions = {
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  viewport: { width: 1280, height: 800 },
};

/** Vitest's own sharing ends at every `extend`. */
let launched: Promise<Browser> | undefined;

/**
 * `it` with a page of its own in a real browser; a worker starts one for all its files. The test fails on console errors and
 * uncaught errors of any page it opens, unless it announced them: `watch.allow('403')`.
 */
export const browserTest = test
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await (launched ??= launchBrowser());
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('contextOptions', danishDesktop)
  .extend('context', async ({ browser, contextOptions }, { onCleanup }) => {
    const context = await browser.newContext(contextOptions);
    // Sooner than the test's own time is over, so that the message says what was waited for; and long enough for a machine
    // that stands still for seconds at times.
    context.setDefaultTimeout(30_000);
    onCleanup(() => context.close());
    return context;
  })
  .extend('watch', async ({ context }, { onCleanup }) => {
    const watch = await watchPages(context);
    onCleanup(() => expect(watch.complaints(), 'nothing unexpected on the pages').toEqual([]));
    return watch;
  })
  // Depends on `watch`, so that no page is opened unwatched.
  .extend('page', ({ context, watch: _watch }) => context.newPage());
