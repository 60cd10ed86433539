import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings } from '#tests/support/accessibility.ts';
import { ownSiteTest } from '#tests/support/own-site.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function apply(page: Page, price: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Uddannelse' }).selectOption('dol');
  await page.getByLabel('Modul eller forløb').fill('Strategisk ledelse');
  await page.getByLabel('Udbyder').fill('Østjysk Ledelsesakademi');
  await page.getByLabel('Begynder').fill('2035-08-23');
  await page.getByLabel('Pris').fill(price);
  await page.getByLabel('Jeg kan ikke søge der').check();
  await page.getByLabel('Din nærmeste leder').fill('Demo Leder 2');
  await button(page, 'Send ansøgning').click();
}

describe('the fund from application to answer', () => {
  ownSiteTest('a leader applies, the own leader confirms, and the secretariat decides', async ({ open, page }) => {
    await open('#/pulje');
    await button(page, 'Send ansøgning').click();
    await page.getByText('Ret 7 felter, og send igen.').waitFor();
    await apply(page, '24.000');
    await page.getByText('Din ansøgning er sendt. Den har nummer 1.').waitFor();
    await page.getByText('Du søgte om 24.000 kr. Du får svar senest').waitFor();
    const mail = await page.getByRole('link', { name: 'Bed din leder bekræfte' }).getAttribute('href');
    expect(decodeURIComponent(mail!)).toContain('#/pulje/bekraeft/1?begynder=2035-08-23');
    expect(decodeURIComponent(mail!)).not.toContain('24.000');

    await open('#/pulje/bekraeft/1?begynder=2035-08-23', { as: 'leder2' });
    expect(await page.getByText('Strategisk ledelse').count()).toBe(0);
    await page.getByLabel(/^Ja, der er tid/).check();
    await button(page, 'Send svar').click();
    await page.getByText('Du har sagt ja.').waitFor();

    await open('#/hr/pulje', { as: 'hr' });
    await button(page, 'Åbn året med de beløb').click();
    await page.getByText('300.000 kr. i alt. 300.000 kr. er tilbage.').waitFor();
    await page.getByText('Leder har sagt ja').waitFor();
    await button(page, 'Godkend forslaget').click();
    await page.getByText('300.000 kr. i alt. 276.000 kr. er tilbage.').waitFor();
    await page.getByText('Svar kan gives et minut efter den sidste afgørelse.').first().waitFor();
    expect(await button(page, 'Giv svar samlet').first().isDisabled()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);

    // Before the announcement the applicant is shown nothing of the decision.
    await open('#/pulje');
    await page.getByText('Du søgte om 24.000 kr. Du får svar senest').waitFor();
    expect(await page.getByText('Bevilget', { exact: true }).count()).toBe(0);
  });

  ownSiteTest('nothing typed is lost when a sending fails, and leaving asks first', async ({ open, page }) => {
    await open('#/pulje');
    await page.getByLabel('Modul eller forløb').waitFor();
    await page.route('**/_api/**/items', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    await apply(page, '24.000').catch(() => undefined);
    await page.getByText('Ansøgningen blev ikke sendt.').waitFor({ timeout: 60_000 });
    expect(await page.getByLabel('Pris').inputValue()).toBe('24.000');
    await page.getByRole('link', { name: 'Overblik' }).first().click();
    await page.getByRole('alertdialog', { name: 'Vil du forlade ansøgningen?' }).waitFor();
    await button(page, 'Bliv her').click();
    expect(await page.getByLabel('Pris').inputValue()).toBe('24.000');
  });
});

describe('the executive board', () => {
  ownSiteTest('ranks by keyboard alone, decides at the line, and locks', async ({ open, page }) => {
    await open('#/prioritering', { as: 'direktion' });
    const down = button(page, 'Flyt »Den gode sygefraværssamtale« ned');
    await down.focus();
    await page.keyboard.press('Enter');
    await page.getByText('»Den gode sygefraværssamtale« er nu nr. 2 af 6.').waitFor({ state: 'attached' });
    await button(page, 'Lås beslutningen').click();
    await page.getByText('Tag først stilling til emnet ved stregen.').waitFor();
    await page.getByLabel(/^Giv 30\.000/).check();
    await button(page, 'Lås beslutningen').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lås beslutningen' }).click();
    await page.getByRole('heading', { name: /^Beslutningen/ }).waitFor();
    await page.getByText('Forløb for ledertalenter, del af emnet').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await open('#/prioritering');
    await page.getByRole('heading', { name: /^Beslutningen/ }).waitFor();
    expect(await button(page, 'Lav en ny beslutning').count()).toBe(0);
    expect(await button(page, /^Flyt/).count()).toBe(0);
  });
});
