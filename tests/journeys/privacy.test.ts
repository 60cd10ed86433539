import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appAddress, appTest, contentDrawn, heading, readyToType, results, settled } from '#tests/support/app-test.ts';

/** Where the app keeps what it keeps. */
const places = ['content', 'courses', 'firstPicture', 'lastVisit', 'topicWords'].map((place) => `lederhjaelp.${place}`);

/** All that the device keeps of the app: storage of both kinds, databases, cookies. */
const keptOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches, document.cookie]);
  });

async function contentIsKept(page: Page): Promise<void> {
  await expect.poll(() => keptOn(page)).toContain('Sygefraværssamtale');
}

describe('what a leader searches for stays with the leader', () => {
  appTest('no request leaves while typing and searching, and nothing of it is kept', async ({ open }) => {
    const page = await open();
    await contentDrawn(page);
    await readyToType(page);
    await page.keyboard.type('x'); // the search itself is fetched at the first key
    await page.getByText('Vi fandt ikke noget om »x«').or(results(page)).first().waitFor();
    await settled(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.keyboard.type('yzzyplugh sygemeldt');
    await page
      .getByText('4 emner')
      .or(page.getByRole('list', { name: 'Søgeresultater' }))
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.type('qzxvjkwp');
    await page.getByText('Vi fandt ikke noget om »qzxvjkwp«').waitFor();
    await page.waitForTimeout(700);
    expect(requests).toEqual([]);
    const kept = await keptOn(page);
    expect(kept).not.toContain('yzzyplugh');
    expect(kept).not.toContain('qzxvjkwp');
  });

  appTest('the page of results asks nobody either, and keeps nothing', async ({ open }) => {
    const page = await open('#/hjaelp?q=qzxvjkwp');
    await page.getByRole('heading', { name: 'Vi fandt ikke noget om »qzxvjkwp«' }).waitFor();
    await contentIsKept(page);
    expect(await keptOn(page)).not.toContain('qzxvjkwp');
  });

  appTest('reading a topic leaves no trace of it', async ({ open }) => {
    const page = await open();
    await settled(page);
    for (const place of places) await expect.poll(() => keptOn(page)).toContain(`"${place}"`);
    const before = await keptOn(page);
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
    await heading(page, 'Stress').waitFor();
    await page.waitForTimeout(300);
    expect(await keptOn(page)).toBe(before);
  });
});

describe('what the device keeps', () => {
  appTest('is the content alone: no name, no role, no ledger, and no token', async ({ open }) => {
    const page = await open('#/', { as: 'hr' });
    await contentIsKept(page);
    const kept = await keptOn(page);
    for (const secret of ['Demo HR', 'dev:hr', 'Bearer', 'SignUpLedger', 'SeatRulings', 'roles', 'kommune.example"]'])
      expect(kept, secret).not.toContain(secret);
    expect(places).toEqual(expect.arrayContaining(await page.evaluate(() => Object.keys(localStorage))));
  });

  appTest('is dropped when somebody else signs in', async ({ open, context }) => {
    const page = await open();
    await contentIsKept(page);
    await context.route(/\/_api\//, () => {}); // SharePoint never answers from now on
    await page.goto(appAddress('#/', { as: 'leder2' }));
    await heading(page).waitFor();
    expect(await keptOn(page)).not.toContain('Sygefraværssamtale');
    await page.waitForTimeout(300);
    expect(await page.getByRole('link', { name: /^Personalejura/ }).count()).toBe(0);
  });

  appTest('is not shown to somebody who has no access', async ({ open, watch }) => {
    watch.allow('403');
    const page = await open();
    await contentIsKept(page);
    await page.goto(appAddress('#/hjaelp/stress', { as: 'udenfor' }));
    await heading(page, 'Du mangler adgang til Lederhjælp').waitFor();
    expect(await keptOn(page)).not.toContain('Sygefraværssamtale');
  });

  appTest('is gone after thirty days', async ({ open, context }) => {
    const page = await open();
    for (const place of places) await expect.poll(() => keptOn(page)).toContain(`"${place}"`);
    await context.route(/\/_api\//, () => {});
    await page.evaluate(() => {
      const longAgo = Date.now() - 31 * 24 * 60 * 60 * 1000;
      for (const [place, kept] of Object.entries({ ...localStorage }) as [string, string][])
        localStorage.setItem(place, kept.replace(/"savedAt":\d+/, `"savedAt":${longAgo}`));
    });
    await page.reload();
    await heading(page).waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByRole('link', { name: /^Personalejura/ }).count()).toBe(0);
  });
});
