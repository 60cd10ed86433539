import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hostileTopic } from '#content/hostile-topic.ts';
import { helpTopics } from '#lists/help-topics.list.ts';
import { fillSite } from '#provisioning/fill-site.ts';
import { heading, results } from '#tests/support/app-test.ts';
import { danishDesktop } from '#tests/support/browser-test.ts';
import { ownSiteTest } from '#tests/support/own-site.ts';

const hostileTest = ownSiteTest
  .extend('seeded', { scope: 'file', auto: true }, async ({ site }) => {
    const content = [{ list: helpTopics, rows: [hostileTopic] }];
    await fillSite({ siteUrl: site.siteUrl, token: 'dev:it', report: () => {}, content });
    return true;
  })
  .extend('contextOptions', { ...danishDesktop, viewport: { width: 320, height: 800 } })
  .extend('dialogs', { auto: true }, ({ context }) => {
    const dialogs: string[] = [];
    context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return dialogs;
  });

/** The page has let nothing in: no script ran, no link leads to one, nothing pushes the page sideways. */
async function expectHarmless(page: Page, dialogs: string[]): Promise<void> {
  expect(dialogs).toEqual([]);
  const found = await page.evaluate(() => ({
    hacked: 'lederhjaelpHacked' in window,
    links: [...document.querySelectorAll('[href], [src], [action]')]
      .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? ''))
      .filter((address) => /^\s*(javascript|data|vbscript|file):/i.test(address) && address !== 'data:,'),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    images: document.querySelectorAll('main img, main script, main iframe, main object, main b').length,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found).toEqual({ hacked: false, links: [], handlers: [], images: 0, sideways: 0 });
}

describe('somebody at their worst has written a topic', () => {
  hostileTest('its own page shows the words as words', async ({ open, dialogs }) => {
    const page = await open('#/hjaelp/fjendtligt-emne');
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toContain('<script>window.lederhjaelpHacked=true</script>');
    expect(await page.title()).toContain('<script>');
    await expectHarmless(page, dialogs);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectHarmless(page, dialogs);
  });

  hostileTest('HR reads it, and what it lacks, without harm', async ({ open, dialogs }) => {
    const page = await open('#/hjaelp/fjendtligt-emne', { as: 'hr' });
    await page.getByRole('region', { name: 'Kun HR ser dette' }).waitFor();
    await expectHarmless(page, dialogs);
    await page.goto(page.url().replace(/#.*/, '#/hr/indhold'));
    await heading(page, 'Indhold at se til').waitFor();
    await expectHarmless(page, dialogs);
  });

  hostileTest('its group, the list of all topics and the overview stand', async ({ open, dialogs }) => {
    const page = await open('#/hjaelp?gruppe=loen');
    await heading(page, 'Løn og ansættelse').waitFor();
    expect(await page.getByText('lederhjaelpHacked').count()).toBeGreaterThan(0);
    await expectHarmless(page, dialogs);
    for (const hash of ['#/hjaelp', '#/']) {
      await page.goto(page.url().replace(/#.*/, hash));
      await heading(page).waitFor();
      await expectHarmless(page, dialogs);
    }
  });

  hostileTest('a search finds it and marks the words in it', async ({ open, dialogs }) => {
    const page = await open('#/hjaelp?q=fjendtligt');
    await results(page).waitFor();
    expect(await results(page).innerText()).toContain('lederhjaelpHacked');
    await expectHarmless(page, dialogs);
    for (const query of [
      '<script>window.lederhjaelpHacked=true</script>',
      '((((',
      '\\',
      '{{7*7}}',
      '%00',
      'a'.repeat(3000),
    ]) {
      await page.getByRole('searchbox').fill(query);
      await page.waitForTimeout(150);
      await expectHarmless(page, dialogs);
    }
  });

  hostileTest('SharePoint’s own form of it shows the words as words', async ({ open, page, dialogs, site }) => {
    await open('#/hjaelp/fjendtligt-emne', { as: 'hr' });
    const href = await page.getByRole('link', { name: 'Ret', exact: true }).getAttribute('href');
    expect(href).toContain(site.siteUrl);
    await page.goto(`${href}&as=hr`);
    await page.getByText('window.lederhjaelpHacked').first().waitFor();
    expect(await page.evaluate(() => 'lederhjaelpHacked' in window)).toBe(false);
    expect(dialogs).toEqual([]);
  });
});
