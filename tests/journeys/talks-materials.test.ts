import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, heading } from '#tests/support/app-test.ts';
import { ownSiteTest } from '#tests/support/own-site.ts';
import { openWord } from '#tests/support/word-file.ts';

const titles = (page: Page): Promise<string[]> =>
  page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describe('the materials for a leader', () => {
  appTest('are the approved ones, with who has approved them and when they are looked at again', async ({ open }) => {
    const page = await open('#/samtaler');
    await page.getByRole('link', { name: 'Se materialerne' }).click();
    await heading(page, 'Materialer').waitFor();
    expect(await titles(page)).toEqual([
      'MED: årshjul',
      'MUS: guide',
      'MUS: medarbejderens forberedelse',
      'Sygefraværssamtale: guide',
      'Sygefraværssamtale: medarbejderens forberedelse',
    ]);
    await row(page, 'MUS: guide')
      .getByText(/Version 1\.0 · Godkendt af Hovedudvalget, 14\.\sseptember 2026/)
      .waitFor();
    expect(await page.getByText('Kun HR ser dette').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Godkend|Ny version/ }).count()).toBe(0);
  });

  appTest('are chosen by talk, type and audience', async ({ open }) => {
    const page = await open('#/samtaler/materialer?samtale=mus');
    await page.getByText('2 materialer').waitFor();
    await page.getByLabel('Til', { exact: true }).selectOption('Medarbejdere');
    await page.getByText('1 materiale', { exact: true }).waitFor();
    expect(await titles(page)).toEqual(['MUS: medarbejderens forberedelse']);
    await page.getByLabel('Samtale', { exact: true }).selectOption('Alle');
    await page.getByText('3 materialer').waitFor();
  });

  appTest('can be fetched, opened in SharePoint, and passed on as a link', async ({ open, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open('#/samtaler/materialer');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent MUS: guide' }).click();
    const file = await openWord(await download);
    expect(file.name).toBe('mus-guide.docx');
    expect(file.text).toContain('Hvad er du mest tilfreds med siden sidst?');
    expect(file.everything).not.toContain('Udkast');
    await page.getByText('»mus-guide.docx« er hentet.').waitFor();
    const link = page.getByRole('link', { name: 'Åbn MUS: guide' });
    expect(await link.getAttribute('href')).toMatch(/\/sites\/lederhjaelp\/Materials\/mus-guide\.docx\?web=1$/);
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.getByRole('button', { name: 'Kopiér link til MUS: guide' }).click();
    await page.getByText('Kopieret', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('mus-guide.docx');
  });

  appTest('stand on the pages of the talk and of the topic', async ({ open }) => {
    const page = await open('#/samtaler/mus');
    await page.getByRole('region', { name: 'Materialer' }).getByRole('link', { name: 'MUS: guide' }).waitFor();
    await page.getByRole('link', { name: 'MUS – medarbejderudviklingssamtale' }).click();
    await page
      .getByRole('region', { name: 'Samtaler og materialer' })
      .getByRole('link', { name: 'MUS: guide' })
      .waitFor();
  });
});

describe('the materials for HR', () => {
  ownSiteTest('are drafts too; approving one shows it to leaders', async ({ open }) => {
    const page = await open('#/samtaler/materialer', { as: 'hr' });
    const notes = page.getByRole('region', { name: 'Kun HR ser dette' });
    await notes.getByText('27 materialer er ikke godkendt').waitFor();
    await notes.getByText('Sygefraværssamtale: guide skulle være kontrolleret senest 2. juni 2026.').waitFor();
    const title = 'Seniorsamtale: inspirationskatalog';
    await page.getByRole('button', { name: `Godkend ${title}` }).click();
    const form = page.getByRole('form', { name: `Godkend ${title}` });
    await form.getByRole('button', { name: 'Godkend' }).click();
    await form.getByText('Skriv, hvem der har godkendt.').waitFor();
    await form.getByLabel('Godkendt af').fill('Hovedudvalget');
    await form.getByLabel('Kontrolleres igen senest').fill('2031-01-31');
    await form.getByRole('button', { name: 'Godkend' }).click();
    await page.getByText(`»${title}« er godkendt. Lederne ser den nu.`).waitFor();
    await row(page, title)
      .getByText(/Version 1\.0 · Godkendt af Hovedudvalget/)
      .waitFor();
    await notes.getByText('26 materialer er ikke godkendt').waitFor();
    await open('#/samtaler/materialer');
    expect(await titles(page)).toContain(title);
    expect(await titles(page)).toHaveLength(6);
  });

  ownSiteTest(
    'a new version is a draft until it is approved, and another kind of file is not taken',
    async ({ open }) => {
      const page = await open('#/samtaler/materialer', { as: 'hr' });
      const mus = row(page, 'MUS: guide');
      const picker = mus.locator('input[type=file]');
      await picker.setInputFiles({ name: 'billede.png', mimeType: 'image/png', buffer: Buffer.from('x') });
      await mus.getByText('Vælg en fil af samme slags: .docx.').waitFor();
      await picker.setInputFiles({
        name: 'ny.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('ny udgave'),
      });
      await mus.getByText('lagt op som kladde').waitFor();
      await mus.getByText('Kladde', { exact: true }).waitFor();
      await mus.getByText(/Version 1\.1/).waitFor();
      await open('#/samtaler/materialer');
      await row(page, 'MUS: guide')
        .getByText(/Version 1\.0/)
        .waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Hent MUS: guide' }).click();
      expect((await openWord(await download)).text).toContain('Hvad er du mest tilfreds med');
    },
  );

  ownSiteTest(
    'guides that are overdue or drafts are named on the overview, with the way to SharePoint’s form',
    async ({ open }) => {
      const page = await open('#/samtaler', { as: 'hr' });
      const notes = page.getByRole('region', { name: 'Kun HR ser dette' });
      const link = notes.getByRole('link', {
        name: 'Sygefraværssamtale skulle være kontrolleret senest 2. juni 2026.',
      });
      expect(await link.getAttribute('href')).toMatch(/\/Lists\/TalkGuides\/EditForm\.aspx\?ID=\d+$/);
      await notes.getByText('11 guider er udkast').waitFor();
    },
  );
});
