import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong on the pages of a context. `allow` announces a message that belongs to the journey. */
export type PageWatch = {
  readonly allow: (text: string | RegExp) => void;
  /** Errors nobody announced, and announcements that never came true. */
  readonly complaints: () => string[];
};

/** TeamsJS asks Microsoft for this list whenever it is imported, and has one of its own when there is no answer. */
const validDomains = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';

/** Listens to every page of the context, also to those it opens later. */
export async function watchPages(context: BrowserContext): Promise<PageWatch> {
  const errors: string[] = [];
  const allowed: (string | RegExp)[] = [];
  await context.route(validDomains, (route) => route.fulfill({ json: { validOrigins: [] } }));
  context.on('page', (page) => listen(page, errors));
  return {
    allow: (text) => allowed.push(text),
    complaints: () => [
      ...errors.filter((error) => !allowed.some((text) => fits(error, text))),
      ...allowed.filter((text) => !errors.some((error) => fits(error, text))).map((text) => `never came: ${text}`),
    ],
  };
}

function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
}

const fits = (error: string, text: string | RegExp): boolean =>
  typeof text === 'string' ? error.includes(text) : text.test(error);
