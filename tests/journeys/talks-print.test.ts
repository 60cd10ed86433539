import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, heading } from '#tests/support/app-test.ts';
import { openWord } from '#tests/support/word-file.ts';
import { teamsTest } from '#tests/support/teams-test.ts';

const next = (page: Page | FrameLocator) => page.getByRole('button', { name: /^Næste: / }).click();

async function toDocuments(page: Page | FrameLocator, words = ''): Promise<void> {
  await next(page);
  if (words !== '') await page.getByLabel(/^Dine stikord til: Hvad er du mest glad for/).fill(words);
  await next(page);
  await next(page);
}

/** What stands on the paper: everything that is still visible when the page is printed. */
const onPaper = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
};

/** The screen keeps some words together with spaces that do not break; the file leaves that to Word. */
const plain = (text: string): string => text.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');

describe('the print view', () => {
  appTest('is the document alone, the same as the Word file', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale', { theme: 'dark' });
    await toDocuments(page, 'mere ro');
    await page.getByRole('button', { name: 'Udskriv: Din forberedelse' }).click();
    await heading(page, 'Seniorsamtale: din forberedelse').waitFor();
    expect(await page.title()).toBe('Seniorsamtale: din forberedelse – Lederhjælp');
    const paper = (await onPaper(page)).replaceAll(/\s*\n\s*/g, '\n').trim();
    expect(paper).toMatchInlineSnapshot(`
      "Udkast – ikke godkendt endnu
      Seniorsamtale: din forberedelse
      Til dig som leder. Tag arket med til samtalen, og smid det ud bagefter.
      Dato og sted
      Tid
      45–60 minutter, uforstyrret
      Sig det her først
      »Samtalen er et tilbud. Den handler om, hvad der skal til, for at du trives og har lyst til at blive – ikke om, hvornår du skal stoppe. Du bestemmer selv, hvor meget du vil fortælle.«
      Dine spørgsmål
      Hvad er du mest glad for i dit arbejde lige nu?
      Stikord: mere ro
      Er der opgaver, der tager mere energi, end de giver?
      Hvad ved du, som vi andre ville savne, hvis vi ikke fik det delt?
      Hvad kunne jeg gøre anderledes som din leder?
      Bagefter
      Skriv kun det ned, I er enige om, på aftalearket. Et nej tak skal ikke begrundes og skrives ingen steder. Tal med Løn og personalejura, før I aftaler noget om tid, løn eller pension.
      Kilde: Rammeaftale om seniorpolitik og forskelsbehandlingsloven"
    `);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Gem som Word' }).click();
    const words = plain((await openWord(await download)).everything);
    for (const line of paper.split('\n')) expect(words).toContain(plain(line));
    const ground = await page.getByRole('article').evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)'); // also in the dark theme
    await page.getByRole('button', { name: 'Tilbage til forberedelsen' }).click();
    await page.getByRole('heading', { name: 'Fire dokumenter til dig og medarbejderen' }).waitFor();
  });

  appTest('counts as taking the words along', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale');
    await toDocuments(page, 'mere ro');
    await page.getByRole('button', { name: 'Udskriv: Din forberedelse' }).click();
    await heading(page, 'Seniorsamtale: din forberedelse').waitFor();
    await page.getByRole('link', { name: 'Overblik' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
  });

  appTest('of a checklist has a box for every point', async ({ open }) => {
    const page = await open('#/samtaler/offboarding');
    await page.getByRole('button', { name: 'Udskriv: Offboarding' }).click();
    await heading(page, 'Offboarding: tjekliste').waitFor();
    const paper = await onPaper(page);
    expect(paper.match(/☐/g)).toHaveLength(12);
    expect(paper).not.toContain('Overblik');
  });
});

describe('in a host that lets nothing out', () => {
  teamsTest('printing says so, with the next step, and the words are still unsaved', async ({ openInTeams, page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined; // as the desktop client does: nothing, and no error
    });
    const tab = await openInTeams('#/samtaler/seniorsamtale');
    await toDocuments(tab, 'mere ro');
    await tab.getByRole('button', { name: 'Udskriv: Din forberedelse' }).click();
    await tab.getByText('Der kan ikke udskrives her.').waitFor();
    const way = tab.getByRole('link', { name: 'Åbn i browser' });
    expect(await way.getAttribute('href')).toMatch(/#\/samtaler\/seniorsamtale$/);
    expect(await way.getAttribute('href')).not.toContain('ro');
    await tab.getByRole('button', { name: 'Kopiér teksten' }).waitFor();
    await tab.getByRole('article').getByText('mere ro').waitFor(); // and it can be selected on the sheet
  });

  teamsTest('a file says where to look, and what to do if it does not come', async ({ openInTeams }) => {
    const tab = await openInTeams('#/samtaler/seniorsamtale');
    await tab.getByRole('button', { name: 'Gem som Word' }).click();
    await tab.getByText('Kommer filen ikke frem, så kopiér teksten, eller udskriv den.').waitFor();
    await tab.getByRole('link', { name: 'Gå til dokumenterne' }).click();
    await tab.getByRole('button', { name: 'Kopiér teksten i Din forberedelse' }).waitFor();
    expect(await tab.getByRole('link', { name: 'Gå til dokumenterne' }).count()).toBe(0);
    await tab.getByRole('link', { name: 'Åbn i browser' }).waitFor();
  });

  appTest('a clipboard that is shut shows the text to select', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await toDocuments(page);
    await page.getByRole('button', { name: 'Kopiér teksten i Invitation' }).click();
    const field = page.getByLabel('Tekst til kopiering');
    expect(await field.inputValue()).toMatch(/^Kære \[skriv navn\]\n\nJeg vil gerne tilbyde dig en seniorsamtale/);
  });
});
