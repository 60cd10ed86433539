import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { smallTargets } from '#tests/support/accessibility.ts';
import { appTest, contentDrawn, heading, results } from '#tests/support/app-test.ts';
import { danishDesktop } from '#tests/support/browser-test.ts';
import { answerNotYet } from '#tests/support/sharepoint-answers.ts';

const pages = [
  ['#/', 'leder'],
  ['#/hjaelp', 'leder'],
  ['#/hjaelp?q=ferie', 'leder'],
  ['#/hjaelp?q=xyzzyplugh', 'leder'],
  ['#/hjaelp/sygefravaerssamtale', 'leder'],
  ['#/hr/indhold', 'hr'],
  ['#/om', 'leder'],
] as const;

const phoneTest = appTest.extend('contextOptions', {
  ...danishDesktop,
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});

describe('what one points at is large enough', () => {
  appTest.for(pages)('%s, for a mouse', async ([hash, as], { open }) => {
    const page = await open(hash, { as });
    await page.waitForLoadState('networkidle');
    expect(await smallTargets(page, { height: 24, width: 24 })).toEqual([]);
  });

  phoneTest.for(pages)('%s, for a thumb', async ([hash, as], { open }) => {
    const page = await open(hash, { as });
    await page.waitForLoadState('networkidle');
    expect(await smallTargets(page, { height: 44, width: 24 })).toEqual([]);
  });
});

/** Goes through the page by Tab; gives the names of stops on which no focus can be seen. */
async function stopsWithoutFocusRing(page: Page): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const outline = getComputedStyle(element);
      const line = getComputedStyle(element.parentElement!, '::after');
      const ring = outline.outlineStyle !== 'none' && Number.parseFloat(outline.outlineWidth) >= 2;
      const underline = line.content !== 'none' && Number.parseFloat(line.borderBottomWidth) >= 2;
      const frame = element.className.includes('skip') || Number.parseFloat(outline.borderTopWidth) >= 2;
      return { name: element.getAttribute('aria-label') ?? element.innerText, seen: ring || underline || frame };
    });
    if (!stop) break;
    if (!stop.seen) unseen.push(stop.name);
  }
  return { stops, unseen };
}

describe('where one is can be seen', () => {
  appTest.for(pages)('on %s', async ([hash, as], { open }) => {
    const page = await open(hash, { as });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const { stops, unseen } = await stopsWithoutFocusRing(page);
    expect(stops).toBeGreaterThan(5);
    expect(unseen).toEqual([]);
  });
});

/** What lies over the left end of the heading so that it cannot be seen; a dialog stands in the middle. */
const overHeading = (page: Page): Promise<string[]> =>
  page.locator('h1').evaluate((element) => {
    const { x, y, height } = element.getBoundingClientRect();
    const stack = document.elementsFromPoint(x + 8, y + height / 2);
    const isOpaque = (over: Element) => getComputedStyle(over).backgroundColor.startsWith('rgb(');
    return stack
      .slice(0, stack.indexOf(element))
      .filter(isOpaque)
      .map((over) => over.className);
  });

describe('what opens over a page leaves the rest of it in sight', () => {
  appTest('a menu, and a question', async ({ open }) => {
    const page = await open('#/hr/kurser/den-gode-sygefravaerssamtale/2', { as: 'hr' });
    await page.getByRole('button', { name: 'Flere handlinger' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Aflys' }).waitFor();
    expect(await overHeading(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Aflys' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await overHeading(page)).toEqual([]);
  });
});

describe('who wants no movement', () => {
  appTest('gets none, not even while waiting', async ({ open, page, context }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const held = await answerNotYet(context);
    await open();
    await page.locator('[aria-busy=true]').first().waitFor();
    await page.waitForTimeout(500);
    // A skeleton waits before it is shown, as an animation of one millisecond: that moves nothing.
    const running = () =>
      page.evaluate(() => {
        const moves = ({ playState, effect }: Animation) =>
          playState === 'running' && Number(effect?.getTiming().duration) > 1;
        return document.getAnimations().filter(moves).length;
      });
    expect(await running()).toBe(0);
    await held.end();
    await contentDrawn(page);
    await page.getByRole('searchbox').fill('ferie');
    await results(page).waitFor();
    expect(await running()).toBe(0);
  });
});

describe('who has colours of their own', () => {
  appTest.for(['#/', '#/hjaelp/sygefravaerssamtale', '#/hjaelp?q=ferie'])(
    'sees edges and focus on %s',
    async (hash, { open, page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await open(hash);
      await page.waitForLoadState('networkidle');
      const { unseen } = await stopsWithoutFocusRing(page);
      expect(unseen).toEqual([]);
      await heading(page).waitFor();
      const links = page.getByRole('main').getByRole('link');
      expect(await links.count()).toBeGreaterThan(3);
    },
  );
});

describe('who zooms in to 400 %', () => {
  appTest.extend('contextOptions', { ...danishDesktop, viewport: { width: 320, height: 256 } })(
    'can still search and read',
    async ({ open }) => {
      const page = await open();
      await page.getByRole('searchbox').fill('brændt ud');
      await results(page)
        .getByRole('link', { name: /^Stress/ })
        .click();
      await heading(page, 'Stress').waitFor();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );
});
