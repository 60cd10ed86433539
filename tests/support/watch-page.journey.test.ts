import { describe, expect } from 'vitest';
import { browserTest } from './browser-test.ts';
import { watchPages } from './watch-page.ts';

describe('a watched page', () => {
  browserTest('that is quiet gives no complaint, and speaks Danish', async ({ page }) => {
    await page.setContent('<h1>Hjælp</h1><script>console.log("ready")</script>');
    expect(await page.evaluate(() => navigator.language)).toBe('da-DK');
  });

  browserTest('complains of console errors and of uncaught errors', async ({ browser }) => {
    const context = await browser.newContext();
    const watch = await watchPages(context);
    const page = await context.newPage();
    await page.setContent('<script>console.error("no list"); throw new Error("no site")</script>');
    await expect.poll(() => watch.complaints().join()).toMatch(/no list.*no site/s);
    watch.allow('no list');
    watch.allow(/no site/);
    expect(watch.complaints()).toEqual([]);
    watch.allow('no seat');
    expect(watch.complaints()).toEqual(['never came: no seat']);
    await context.close();
  });

  browserTest('gets the list TeamsJS asks for without the network', async ({ page }) => {
    const address = 'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json';
    const answer = await page.evaluate(async (url) => (await fetch(url)).json() as Promise<unknown>, address);
    expect(answer).toEqual({ validOrigins: [] });
  });
});
