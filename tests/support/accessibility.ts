import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that judge colours, and so the only ones that another theme can break. */
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on the page as it stands, one line each: the rule, and where. */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // A page keeps axe until it is loaded anew; putting it there again takes longer than a run.
  const isThere = await page.evaluate(() => 'axe' in window);
  // Legacy mode: the app has no frames, and a page of axe's own for each run costs half a second.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) }).setLegacyMode(true);
  // Passes are counted, not described: that is half the time of a run.
  axe.options({ runOnly: rules === 'all' ? everything : colours, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** What axe finds inside a frame of the page, however far its origin is. */
export async function axeFindingsIn(page: Page, frame: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include([frame, 'body']);
  axe.options({ runOnly: everything, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

export type Layout = {
  readonly h1: number;
  readonly title: string;
  /** How far the page can be scrolled sideways; nothing at any width. */
  readonly sideways: number;
};

export const layoutOf = (page: Page): Promise<Layout> =>
  page.evaluate(() => ({
    h1: document.querySelectorAll('h1').length,
    title: document.title,
    // under a dialog the page keeps the room of its scrollbar, and is narrower than the window
    sideways: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  }));

/** The least height and width, in px, of what one points at. */
type TargetSize = { readonly height: number; readonly width: number };

/** Links, buttons and fields smaller than this, by name; a link inside a sentence is as high as its line. */
export const smallTargets = (page: Page, least: TargetSize): Promise<string[]> =>
  page.evaluate(({ height, width }) => {
    const shown = (element: HTMLElement) => element.checkVisibility() && element.getBoundingClientRect().bottom > 0;
    const inSentence = (element: HTMLElement) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.innerText.length ?? 0) > element.innerText.length;
    return [...document.querySelectorAll<HTMLElement>('a[href], button, [role=search] div:has(> input)')]
      .filter((element) => shown(element) && !inSentence(element))
      .map((element) => ({ name: element.ariaLabel ?? element.innerText, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < width - 0.5 || box.height < height - 0.5)
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }, least);
