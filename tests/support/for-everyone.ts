import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeFindings, layoutOf } from './accessibility.ts';
import { appTest } from './app-test.ts';
import { cellsOf, type Thoroughness } from './axe-cells.ts';
import type { Scene } from './scene.ts';
import { changeTheme, themes } from './themes-of-device.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Said by the project in vitest.config.ts: `npm test` is pairwise, `npm run test:long` crossed. */
    readonly thoroughness: Thoroughness;
  }
}

async function expectFitForEveryone(page: Page, width: number, theme: string, fromTheEnd: boolean): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  if (fromTheEnd) await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.locator('h1').waitFor({ state: 'attached' }); // a dialog hides the page under it from readers
  expect(await axeFindings(page), `axe at ${width} px, ${theme}`).toEqual([]);
  expect(await layoutOf(page), `at ${width} px, ${theme}`).toEqual({
    h1: 1,
    title: expect.stringMatching(/^\S.* – Lederhjælp$/),
    sideways: 0,
  });
}

/** A journey for each scene of an area: its page is judged by axe, in themes and at widths, and never scrolls sideways. */
export function forEveryone(scenes: readonly Scene[]): void {
  describe('in every theme, at every width', () => {
    appTest.for(scenes.map((scene, place) => ({ ...scene, place })))(
      '$name can be read and used by everyone',
      async (scene, { open, context, page, watch }) => {
        const visit = scene.as === undefined ? {} : { as: scene.as };
        if (scene.complaint) watch.allow(scene.complaint);
        await scene.before?.(context);
        await open(scene.hash, visit);
        await scene.after?.(page);
        for (const { theme, widths } of cellsOf(inject('thoroughness'), scene.place)) {
          if (theme !== themes[0] && scene.themeIsFixed) await open(scene.hash, { ...visit, theme: theme.name });
          else if (theme !== themes[0]) await changeTheme(page, theme);
          for (const width of widths)
            await expectFitForEveryone(page, width, theme.name, scene.isJudgedFromTheEnd ?? false);
        }
      },
    );
  });
}
