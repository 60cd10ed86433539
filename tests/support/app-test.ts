import type { FrameLocator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { browserTest } from './browser-test.ts';

/** As whom, and how, the app is opened. `as: null` is nobody yet. */
export type Visit = {
  readonly as?: string | null;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
};

/** The address of a page of the app: `appAddress('#/hjaelp/stress', { as: 'hr' })`. */
export function appAddress(hash = '#/', { as = 'leder', ...rest }: Visit = {}): string {
  const query = new URLSearchParams({ ...(as === null ? {} : { as }), ...rest }).toString();
  return `${inject('localApp').appUrl}/${query === '' ? '' : `?${query}`}${hash}`;
}

/** `browserTest` with the running app: `open` shows one of its pages, once a heading is there. */
export const appTest = browserTest
  .extend('open', ({ page }) => async (hash?: string, visit?: Visit): Promise<Page> => {
    await page.goto(appAddress(hash, visit));
    await heading(page).waitFor();
    return page;
  })
  // Nothing may ever go anywhere but to the app, its SharePoint and the frame, all on this machine.
  .extend('outside', { auto: true }, ({ context }, { onCleanup }) => {
    const left: string[] = [];
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const known = hostname === 'localhost' || hostname === 'res.cdn.office.net' || !protocol.startsWith('http');
      if (!known) left.push(request.url());
    });
    onCleanup(() => expect(left, 'no request leaves the machine').toEqual([]));
    return left;
  });

/** The page's h1; there is never more than one. */
export const heading = (page: Page, name?: string | RegExp) =>
  page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name, exact: true }) });

/** Home, once it shows the municipality's content and not only the shape of it. */
export const contentDrawn = (page: Page | FrameLocator): Promise<void> =>
  page.getByRole('link', { name: /^Personalejura/ }).waitFor();

/** Once the app has fetched what it may want later, so that nothing is under way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('lh:ahead').length > 0);
  await page.waitForLoadState('networkidle');
}

export const results = (page: Page) => page.getByRole('list', { name: 'Søgeresultater' });

/**
 * Opens a menu and chooses in it, by keyboard. A mouse would wait until the menu stands still, and every new try of
 * Playwright's scrolls the page, which turns the menu over: the button goes down on one act and up beside it.
 */
export async function chooseInMenu(page: Page, menu: string, act: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: act }).press('Enter');
}

/** What has the focus now, by its accessible name or its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return (element?.getAttribute('aria-label') ?? element?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });

/** Waits until the focus is where it should be. */
export async function expectFocus(page: Page, name: string | RegExp): Promise<void> {
  if (typeof name === 'string') await expect.poll(() => focused(page)).toBe(name);
  else await expect.poll(() => focused(page)).toMatch(name);
}

/** Home, once the cursor stands where one searches: what is typed before that is lost. */
export const readyToType = (page: Page): Promise<void> => expectFocus(page, 'Hvad har du brug for hjælp til?');

/** What a mail, phone or chat link would open, in readable letters. */
export const addressOf = async (page: Page, name: string | RegExp): Promise<string> =>
  decodeURIComponent((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '');
