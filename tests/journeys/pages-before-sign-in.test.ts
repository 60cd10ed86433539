import { describe, expect, inject } from 'vitest';
import { axeFindings, layoutOf } from '#tests/support/accessibility.ts';
import { appTest, heading } from '#tests/support/app-test.ts';
import { widths } from '#tests/support/axe-cells.ts';

describe.each(['light', 'dark'] as const)('the pages that need no sign-in, when the device is %s', (colorScheme) => {
  appTest.for(['privatliv.html', 'vilkaar.html'])('%s', async (file, { page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${inject('localApp').appUrl}/${file}`);
    await heading(page).waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFindings(page), `axe at ${width} px`).toEqual([]);
      expect(await layoutOf(page)).toMatchObject({ h1: 1, sideways: 0, title: expect.stringContaining('Lederhjælp') });
    }
  });
});
