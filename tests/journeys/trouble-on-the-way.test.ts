import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, contentDrawn, heading, results, settled } from '#tests/support/app-test.ts';
import { answerAlways, answerNothing } from '#tests/support/sharepoint-answers.ts';

/** As when one comes back to the tab from another: the app asks for content that has grown old. */
const returnTo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });

describe('the net goes while one reads', () => {
  appTest('a banner says so, reading and searching go on, and it goes away again', async ({ open, context }) => {
    const page = await open();
    await contentDrawn(page);
    await settled(page);
    await context.setOffline(true);
    await page.getByText(/^Du er uden net\. Du ser indholdet fra kl\.\s\d+\.\d\d\./).waitFor();
    await page.getByRole('searchbox').fill('brændt ud');
    await results(page)
      .getByRole('link', { name: /^Stress/ })
      .click();
    await heading(page, 'Stress').waitFor();
    await page.getByRole('region', { name: 'Det løser du selv' }).waitFor();
    await page.getByRole('link', { name: 'Arbejdsmiljø og trivsel' }).click();
    await heading(page, 'Arbejdsmiljø og trivsel').waitFor();
    await context.setOffline(false);
    await page.getByText(/^Du er uden net/).waitFor({ state: 'detached' });
  });

  appTest('a topic that is open stays as it was', async ({ open, context }) => {
    const page = await open('#/hjaelp/stress');
    await settled(page);
    const before = await page.getByRole('main').innerText();
    await context.setOffline(true);
    await page.getByText(/^Du er uden net/).waitFor();
    expect(await page.getByRole('main').innerText()).toBe(before);
  });
});

describe('SharePoint goes while one reads', () => {
  appTest.for([503, 429, 500, 401] as const)(
    'with %i: what is read stays',
    async (status, { open, context, watch }) => {
      watch.allow(String(status));
      const page = await open('#/hjaelp/stress');
      await settled(page);
      const trouble = await answerAlways(context, { status });
      await page.clock.install();
      await page.clock.fastForward(6 * 60_000); // older than content may be before it is asked for again
      await returnTo(page);
      await expect.poll(trouble.count).toBeGreaterThan(0);
      await page.clock.fastForward(30_000);
      await heading(page, 'Stress').waitFor();
      await page.getByRole('region', { name: 'Det løser du selv' }).waitFor();
    },
  );

  appTest('and comes back with other words: they are shown without a reload', async ({ open, context, watch }) => {
    watch.allow('ERR_CONNECTION_REFUSED');
    const page = await open('#/hjaelp/stress');
    await settled(page);
    const gone = await answerNothing(context);
    await page.clock.install();
    await page.clock.fastForward(6 * 60_000);
    await returnTo(page);
    await page.getByText(/^Du er uden net/).waitFor();
    await gone.end();
    await returnTo(page);
    await page.getByText(/^Du er uden net/).waitFor({ state: 'detached' });
  });
});

describe('a part of the app that can not be fetched', () => {
  appTest('search says so and leads to all topics', async ({ open, page, watch }) => {
    watch.allow('ERR_FAILED');
    await page.route(/\/search\.[0-9a-f]+\.js$/, (route) => route.abort('failed'));
    await open();
    await contentDrawn(page);
    await page.getByRole('searchbox').fill('ferie');
    await page.getByText('Søgningen kunne ikke hentes.').waitFor();
    await page.getByRole('link', { name: 'Se alle emner fra A til Å' }).click();
    await heading(page, 'Alle emner fra A til Å').waitFor();
  });

  appTest('a page says so, and the frame around it stays', async ({ open, page, watch }) => {
    watch.allow('ERR_FAILED');
    watch.allow('ChunkLoadError');
    await page.route(/\/topic\.[0-9a-f]+\.js$/, (route) => route.abort('failed'));
    await open();
    await contentDrawn(page);
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Områder' }).count()).toBe(1);
    await page.unroute(/\/topic\.[0-9a-f]+\.js$/);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, 'Stress').waitFor();
  });

  appTest(
    'without a net, trying again loses nothing, and the page comes with the net',
    async ({ open, page, context, watch }) => {
      watch.allow('ERR_FAILED');
      watch.allow('ERR_INTERNET_DISCONNECTED');
      watch.allow('ChunkLoadError');
      await page.route(/\/topic\.[0-9a-f]+\.js$/, (route) => route.abort('failed'));
      await open();
      await settled(page);
      await context.setOffline(true);
      await page.getByRole('link', { name: 'Stress', exact: true }).click();
      await heading(page, 'Du er uden net').waitFor();
      await page.getByRole('button', { name: 'Prøv igen' }).click();
      await page.getByRole('link', { name: 'Overblik', exact: true }).first().click();
      await contentDrawn(page);
      await page.getByRole('link', { name: 'Stress', exact: true }).click();
      await heading(page, 'Du er uden net').waitFor();
      await page.unroute(/\/topic\.[0-9a-f]+\.js$/);
      await context.setOffline(false);
      await heading(page, 'Stress').waitFor();
    },
  );
});
