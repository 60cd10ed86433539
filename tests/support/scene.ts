import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Visit } from './app-test.ts';
import { answerAlways } from './sharepoint-answers.ts';

/** A page as one meets it. `before` sets the stage, `after` leads to the state that is meant. */
export type Scene = {
  readonly name: string;
  readonly hash: string;
  readonly as?: Visit['as'];
  /** A bar that stays in view lies over what is under it, but not at the end of the page: there the page is judged. */
  readonly isJudgedFromTheEnd?: true;
  /** What the console says, and may, while the page is as it should be. */
  readonly complaint?: string;
  /** The page keeps the theme it began with, since it is drawn before the app. */
  readonly themeIsFixed?: true;
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
};

/** The steps that scenes share; each waits for what it leads to. */
export const typed = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words);
export const saying = (words: string) => (page: Page) => page.getByText(words).first().waitFor();
export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).first();

/** SharePoint answers everything with this status. */
export const failing = (status: number): Pick<Scene, 'complaint' | 'before'> => ({
  complaint: String(status),
  before: (context) => answerAlways(context, { status }),
});
