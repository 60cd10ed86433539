import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings, layoutOf } from '#tests/support/accessibility.ts';
import { appAddress, heading } from '#tests/support/app-test.ts';
import { ownSiteTest } from '#tests/support/own-site.ts';

const step = (page: Page, title: string) => page.getByRole('checkbox', { name: `»${title}« er klaret` });
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** Another of the cast opens a page anew; one whose address differs after the # alone would not be loaded again. */
async function comeAs(page: Page, as: string, hash: string, title: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(appAddress(hash, { as }));
  await heading(page, title).waitFor();
}

async function choose(page: Page, field: string, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a new leader’s year', () => {
  ownSiteTest(
    'is started by HR, followed by three, and stays readable at its end',
    async ({ page }) => {
      await comeAs(page, 'hr', '#/hr/nye-ledere/start', 'Start en plan');
      await choose(page, 'Den nye leder', 'nyleder@');
      await page.getByRole('button', { name: 'Start planen' }).click();
      await page.getByText('Vælg en dato.').waitFor();
      await choose(page, 'Nærmeste leder', 'leder2@');
      await page.getByLabel('Begynder').fill(inDays(-2));
      await card(page, 'Den nye leder ser').getByText('Hils på medarbejderne').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Start planen' }).click();
      await page.getByRole('heading', { name: 'Planen er startet' }).waitFor();
      const letter = await page.getByRole('link', { name: 'Skriv til begge' }).getAttribute('href');
      expect(decodeURIComponent(letter!)).toContain('#/ny-leder');

      await comeAs(page, 'nyleder', '#/ny-leder', 'Ny som leder');
      const now = card(page, 'Nu');
      await step(page, 'Hils på medarbejderne').waitFor();
      expect(await now.getByRole('checkbox').count()).toBeLessThanOrEqual(5);
      await step(page, 'Hils på medarbejderne').press('Space');
      await page.getByText(/^1 af \d+ skridt er klaret/).waitFor();
      await now.getByRole('button', { name: 'Mød TR og AMR, og aftal et møde i TRIO' }).press('Enter');
      await now.getByRole('button', { name: 'Gælder ikke mig' }).click();
      await page.getByRole('radio', { name: 'En anden gør det' }).check();
      await page.getByRole('button', { name: 'Gem', exact: true }).click();
      await page.getByText('Gælder ikke mig').first().waitFor();
      await expect.poll(() => now.getByText('Mød TR og AMR, og aftal et møde i TRIO').count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect((await layoutOf(page)).sideways).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });

      await comeAs(page, 'leder2', '#/ny-leder', 'Ny som leder');
      await card(page, 'Demo Ny Leder').waitFor();
      await step(page, 'Tag imod, og vis rundt')
        .or(step(page, 'Send velkomst og plan for første uge'))
        .first()
        .waitFor();
      await step(page, 'Send velkomst og plan for første uge').press('Space');
      await page.getByText(/^1 af \d+ skridt er klaret/).waitFor();
      await page.getByText(/^Tal om prøvetiden senest/).waitFor();
      expect(await axeFindings(page)).toEqual([]);

      await comeAs(page, 'leder3', '#/ny-leder', 'Ny som leder');
      await page.getByRole('heading', { name: 'Du har ikke en plan endnu' }).waitFor();

      await comeAs(page, 'hr', '#/hr/nye-ledere', 'Nye ledere');
      await card(page, 'Kræver noget af jer').getByText('HR: Send introduktion til Vores Norddjurs').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('link', { name: 'Demo Ny Leder' }).click();
      await heading(page, 'Plan for Demo Ny Leder').waitFor();
      await page.getByText('Afslut planen', { exact: true }).click();
      await page.getByRole('button', { name: 'Gem', exact: true }).last().click();
      await page.getByText('Afsluttet', { exact: true }).waitFor();

      await comeAs(page, 'nyleder', '#/ny-leder', 'Ny som leder');
      await page.getByRole('heading', { name: 'Dit første år' }).waitFor();
      await expect.poll(() => page.getByRole('checkbox').first().isDisabled()).toBe(true);
    },
    180_000,
  );
});
