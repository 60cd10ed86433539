import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '#tests/support/accessibility.ts';
import { contentDrawn, heading } from '#tests/support/app-test.ts';
import { ownSiteTest, setSetting } from '#tests/support/own-site.ts';

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Områder' }).getByRole('link', { name, exact: true });
const closed = 'Den her del er ikke åben endnu';

describe('HR keeps an area closed while making it ready', () => {
  ownSiteTest('leaders are not shown it, and a link to it says so', async ({ open, site, page }) => {
    await setSetting(site.siteUrl, 'coursesOpen', 'nej');
    await open();
    await contentDrawn(page);
    await expect.poll(() => tab(page, 'Kurser').count()).toBe(0);
    expect(await tab(page, 'Samtaler').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Mine kurser' }).count()).toBe(0);

    await page.goto(page.url().replace(/#.*/, '#/kurser/den-gode-sygefravaerssamtale'));
    await heading(page, closed).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Til overblikket' }).click();
    await contentDrawn(page);

    await page.goto(page.url().replace(/#.*/, '#/hjaelp/sygefravaerssamtale'));
    await page.getByRole('region', { name: 'Det hjælper vi med' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Kurser' }).count()).toBe(0);
  });

  ownSiteTest('HR sees it all the same, and opens it with one word', async ({ open, site, page }) => {
    await setSetting(site.siteUrl, 'coursesOpen', 'nej');
    await open('#/kurser', { as: 'hr' });
    await heading(page, 'Kurser').waitFor();
    await tab(page, 'Kurser').waitFor();

    await setSetting(site.siteUrl, 'coursesOpen', 'ja');
    await open('#/kurser');
    await heading(page, 'Kurser').waitFor();
  });
});

ownSiteTest('HR’s own links stand among the shortcuts; what is no link is left out', async ({ open, site, page }) => {
  const lines = ['Håndbogen | https://intranet.kommune.example/h', 'Uden adresse', 'Om ferie | #/hjaelp/ferie'];
  await setSetting(site.siteUrl, 'shortcutLinks', lines.join('\n'));
  await open();
  await contentDrawn(page);
  const shortcuts = page.getByRole('region', { name: 'Genveje' });
  expect(await shortcuts.getByRole('link', { name: 'Håndbogen' }).getAttribute('href')).toBe(
    'https://intranet.kommune.example/h',
  );
  expect(await shortcuts.innerText()).not.toContain('Uden adresse');
  await shortcuts.getByRole('link', { name: 'Om ferie' }).click();
  await heading(page, 'Ferie').waitFor();
});
