import type { FrameLocator, Page, Response } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { appAddress, expectFocus, heading, settled } from '#tests/support/app-test.ts';
import { makeOwnSession, ownCourse } from '#tests/support/own-session.ts';
import { ownSiteTest } from '#tests/support/own-site.ts';

const button = (page: Page | FrameLocator, name: string) => page.getByRole('button', { name, exact: true });
const says = (page: Page | FrameLocator, words: string | RegExp) => page.getByText(words).first().waitFor();

/** Opens the question, which reads the queue anew, and waits until it has. */
async function ask(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const isQueue = (response: Response) => response.ok() && response.request().postData()?.includes('SignUpLedger');
  const read = page.waitForResponse((response) => isQueue(response) === true);
  await button(page, name).click();
  await (await read).finished();
}

/** Asks, and says yes. */
async function twice(page: Page | FrameLocator, name: string): Promise<void> {
  await button(page, name).click();
  await button(page, name).click();
}

describe('a seat goes from one leader to the next', () => {
  ownSiteTest('sign up, wait, withdraw: who waits gets the seat at once', async ({ site, page, context }) => {
    await makeOwnSession(site.siteUrl, { Capacity: 1 });
    await page.goto(appAddress(ownCourse.path));
    await says(page, '1 plads tilbage af 1');
    await button(page, 'Tilmeld mig').click();
    await expectFocus(page, 'Tilmeld mig');
    await says(page, /^Andre ledere kan teknisk se, at du er tilmeldt/);
    await button(page, 'Tilmeld mig').click();
    await says(page, /^Du er tilmeldt \p{L}+ \d+\.\s\p{L}+/u);
    await says(page, /^Der er ikke sendt besked til nogen/);
    await page.getByRole('link', { name: 'Skriv til din leder' }).waitFor();

    const other = await context.newPage();
    await other.goto(appAddress(ownCourse.path, { as: 'leder2' }));
    await says(other, 'Fuldt');
    await twice(other, 'Skriv mig på ventelisten');
    await says(other, 'Du er nr. 1 på ventelisten');

    await page.bringToFront();
    await button(page, 'Meld afbud').click();
    await says(page, 'Du mister din plads. 1 venter og får den med det samme.');
    await button(page, 'Behold').click();
    await expectFocus(page, 'Meld afbud');
    await twice(page, 'Meld afbud');
    await expectFocus(page, 'Dit afbud er registreret');
    await says(page, 'Tilmelder du dig igen, bliver du nr. 1 på ventelisten.');
    await button(page, 'Tilmeld igen').waitFor();

    await other.goto(appAddress('#/mine', { as: 'leder2' }));
    await other.reload();
    const coming = other.getByRole('region', { name: 'Kommende' });
    const seat = coming.getByRole('article').filter({ hasText: ownCourse.title });
    await seat.getByText('Du har en plads.').waitFor();
    const file = other.waitForEvent('download');
    await button(other, 'Læg alle i kalender').click();
    expect((await file).suggestedFilename()).toBe('mine-kurser.ics');
    await button(other, 'Vis tidligere og historik').click();
    await says(other, /^Tilmelding, plads/);
    await other.close();
  });
});

describe('HR says no', () => {
  ownSiteTest('it is said plainly, and a new sign-up is a new one', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl);
    await session.signUp('leder3');
    await session.rule('decline');
    await page.goto(appAddress(ownCourse.path, { as: 'leder3' }));
    await says(page, 'HR har sagt nej til en plads på dette hold.');
    await page.getByRole('link', { name: 'Skriv til HR' }).waitFor();
    await twice(page, 'Meld fra');
    await says(page, 'Du er meldt fra');
    await twice(page, 'Tilmeld igen');
    await says(page, /^Du er tilmeldt/);
  });
});

describe('the session changes while its page is open', () => {
  ownSiteTest('it becomes full: nothing is sent until the person has said yes to the queue', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 1 });
    await page.goto(appAddress(ownCourse.path, { as: 'leder3' }));
    await ask(page, 'Tilmeld mig');
    await session.signUp('leder4');
    await button(page, 'Tilmeld mig').click();
    await says(page, /^Holdet er blevet fuldt, mens du havde siden åben\. Intet er sendt/);
    await button(page, 'Skriv mig på ventelisten').click();
    await says(page, 'Du er nr. 1 på ventelisten');
  });

  ownSiteTest.for([
    [{ SignUpCloses: '2026-01-01T11:00:00Z' }, /^Tilmeldingen er lukket, mens du havde siden åben/],
    [{ SessionState: 'Aflyst', CancelText: 'Ny dato følger.' }, /^Holdet er blevet aflyst, mens du havde siden åben/],
  ] as const)('HR makes it %o: the page says so, and signs nobody up', async ([change, words], { site, page }) => {
    const session = await makeOwnSession(site.siteUrl);
    await page.goto(appAddress(ownCourse.path, { as: 'leder3' }));
    await button(page, 'Tilmeld mig').click();
    await session.change(change);
    await button(page, 'Tilmeld mig').click();
    await says(page, words);
    expect(await button(page, 'Tilmeld mig').count()).toBe(0);
    if ('CancelText' in change) await says(page, change.CancelText);
  });

  ownSiteTest('the net goes: refused clearly, and what was chosen stays', async ({ site, page, context }) => {
    await makeOwnSession(site.siteUrl, { CoachingCapacity: 2 });
    await page.goto(appAddress(ownCourse.path, { as: 'leder3' }));
    await settled(page);
    await ask(page, 'Tilmeld mig');
    await page.getByLabel('Jeg vil også gerne have coaching').check();
    await context.setOffline(true);
    await button(page, 'Tilmeld mig').click();
    await says(page, /Du kan læse, men ikke tilmelde dig/);
    expect(await page.getByLabel('Jeg vil også gerne have coaching').isChecked()).toBe(true);
    await context.setOffline(false);
    await button(page, 'Tilmeld mig').click();
    await says(page, /^Du er tilmeldt/);
    await says(page, 'Du har også coaching.');
  });
});

describe('elsewhere', () => {
  ownSiteTest(
    'a committee on a phone in Teams: named, counted, and no wider than the phone',
    async ({ site, page }) => {
      await makeOwnSession(site.siteUrl);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${inject('localApp').frameUrl}/?as=med${ownCourse.path}?udvalg=hovedudvalget`);
      const tab = page.frameLocator('#tab');
      await says(tab, /^0 fra .+ har plads/);
      await button(tab, 'Tilmeld mig').click();
      expect(await tab.getByLabel('Udvalg').inputValue()).toBe('hovedudvalget');
      await button(tab, 'Tilmeld mig').click();
      await says(tab, /^1 fra .+ har plads/);
      expect(await tab.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(360);
    },
  );

  ownSiteTest('home shows the seat, and the filters of the catalogue are in the address', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl);
    await session.signUp('leder5');
    await page.goto(appAddress('#/', { as: 'leder5' }));
    await page.getByRole('region', { name: 'Lige nu' }).getByRole('link', { name: ownCourse.title }).waitFor();
    await page.goto(appAddress('#/kurser', { as: 'leder5' }));
    await page.getByLabel('Kun med ledige pladser').check();
    await page.getByLabel('Form').selectOption('afterHours');
    await expect.poll(() => page.url()).toMatch(/#\/kurser\?form=afterHours&ledige=1$/);
    await says(page, '1 kursus');
    await page.reload();
    await heading(page, 'Kurser').waitFor();
    await page
      .getByRole('link', { name: /^Spot ledertalenter/ })
      .getByText('Du har en plads')
      .waitFor();
  });
});
