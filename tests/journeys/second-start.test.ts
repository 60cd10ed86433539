import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, contentDrawn, heading } from '#tests/support/app-test.ts';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('lederhjaelp.firstPicture') ?? '');

async function pictureIsKept(page: Page): Promise<void> {
  await contentDrawn(page);
  await expect.poll(() => kept(page)).toContain('Arbejdsmiljø');
}

/** Holds the app back before it can begin, so that what is seen is what was kept. Gives what lets it go on. */
async function heldBack(context: BrowserContext): Promise<() => void> {
  let goOn = () => {};
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await context.route('**/config.json', async (route) => {
    await mayGoOn;
    await route.continue();
  });
  return goOn;
}

describe('the second start', () => {
  appTest('shows home before the app has begun, and its links lead on', async ({ open, context }) => {
    const page = await open();
    await pictureIsKept(page);
    const goOn = await heldBack(context);
    await page.reload();
    await page.getByRole('link', { name: /^Arbejdsmiljø og trivsel/ }).click();
    goOn();
    await heading(page, 'Arbejdsmiljø og trivsel').waitFor();
  });

  appTest('loses nothing that is typed while the app is on its way', async ({ open, context }) => {
    const page = await open();
    await pictureIsKept(page);
    const goOn = await heldBack(context);
    await page.reload();
    await page.getByRole('searchbox').fill('stress');
    goOn();
    await page
      .getByRole('list', { name: 'Søgeresultater' })
      .getByRole('link', { name: /^Stress/ })
      .waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('stress');
  });

  appTest('keeps nothing of what home shows the person alone', async ({ open }) => {
    const page = await open('#/', { as: 'hr' });
    await page.getByRole('main').getByRole('link', { name: 'HR', exact: true }).waitFor();
    await pictureIsKept(page);
    expect(await kept(page)).not.toContain('#/hr');
  });

  appTest('shows nothing of another person, width or page', async ({ open, context }) => {
    const page = await open();
    await pictureIsKept(page);
    await heldBack(context);
    const drawn = () => page.locator('#root > *').count();
    await page.reload();
    await expect.poll(drawn).toBeGreaterThan(0);
    await page.goto(page.url().replace('as=leder', 'as=leder2'));
    expect(await drawn()).toBe(0);
    await page.goto(page.url().replace('as=leder2', 'as=leder').replace(/#.*/, '#/om'));
    await page.reload();
    expect(await drawn()).toBe(0);
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.setViewportSize({ width: 400, height: 800 });
    await page.waitForFunction(() => window.innerWidth === 400);
    await page.reload();
    expect(await drawn()).toBe(0);
  });
});
