import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { contentDrawn, heading, settled } from '#tests/support/app-test.ts';
import { entraTest } from '#tests/support/entra-test.ts';

const atLogin = (page: Page, does: string) => page.getByRole('link', { name: does, exact: true }).click();
const hashOf = (page: Page): string => new URL(page.url()).hash;

describe('a link opened cold in a plain browser', () => {
  entraTest('ends where it leads to, after sign-in', async ({ open, page }) => {
    await open('#/hjaelp/stress');
    await atLogin(page, 'Log ind');
    await heading(page, 'Stress').waitFor();
    expect(hashOf(page)).toBe('#/hjaelp/stress');
    await page.reload();
    await heading(page, 'Stress').waitFor(); // signed in from now on
  });

  entraTest('with words of a search in it, too', async ({ open, page }) => {
    await open('#/hjaelp?q=løn&fra=mail');
    await atLogin(page, 'Log ind');
    await page.getByRole('list', { name: 'Søgeresultater' }).waitFor();
    expect(decodeURIComponent(hashOf(page))).toBe('#/hjaelp?q=løn&fra=mail');
  });

  entraTest.for([
    ['Annuller', 'Du er logget ud', 'Log ind igen'],
    ['Uden samtykke', 'Lederhjælp mangler en godkendelse', 'Prøv igen'],
    ['Afvist', 'Du kunne ikke logges ind', 'Prøv igen'],
  ] as const)('that meets »%s« says so, and goes on from there: %s', async ([does, title, again], { open, page }) => {
    await open('#/hjaelp/stress');
    await atLogin(page, does);
    await heading(page, title).waitFor();
    expect(hashOf(page)).toBe('#/hjaelp/stress');
    await page.getByRole('button', { name: again }).click();
    await atLogin(page, 'Log ind');
    await heading(page, 'Stress').waitFor();
  });

  entraTest('from whose login one goes back is not sent there in a ring', async ({ open, page }) => {
    await open('#/hjaelp/stress');
    await page.getByRole('link', { name: 'Log ind', exact: true }).waitFor();
    await page.goBack();
    await open('#/hjaelp/stress');
    await heading(page, 'Du er logget ud').waitFor();
    await page.getByRole('button', { name: 'Log ind igen' }).click();
    await atLogin(page, 'Log ind');
    await heading(page, 'Stress').waitFor();
  });
});

describe('another person in the same browser', () => {
  entraTest('finds nothing of the one before', async ({ open, page, login, watch }) => {
    watch.allow('403');
    await open('#/');
    await atLogin(page, 'Log ind');
    const kept = () => page.evaluate(() => localStorage.getItem('lederhjaelp.content'));
    await contentDrawn(page);
    await expect.poll(async () => (await kept()) ?? '').toContain('Stress');
    await settled(page); // what is asked for without an account leaves for the sign-in by itself
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (!key.startsWith('lederhjaelp.')) localStorage.removeItem(key);
    });
    login.person('udenfor');
    await open('?2#/');
    await atLogin(page, 'Log ind');
    await heading(page, 'Du mangler adgang til Lederhjælp').waitFor();
    expect(await kept()).toBeNull();
  });
});
