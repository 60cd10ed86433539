import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, expectFocus, heading } from '#tests/support/app-test.ts';
import { openWord, type WordFile } from '#tests/support/word-file.ts';

const next = (page: Page) => page.getByRole('button', { name: /^Næste: / }).click();
const keywordsTo = (page: Page, question: string) => page.getByLabel(`Dine stikord til: ${question}`);
const energy = 'Er der opgaver, der tager mere energi, end de giver?';

async function fileFrom(page: Page, button: string): Promise<WordFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return openWord(await download);
}

describe('a leader with a seniorsamtale next week', () => {
  appTest('finds it, prepares it, and leaves with a document for each', async ({ open }) => {
    const page = await open('#/samtaler');
    await page.getByRole('link', { name: /^Seniorsamtale/ }).click();
    await heading(page, 'Forbered en seniorsamtale').waitFor();
    await page.getByText('ikke om, hvornår nogen skal stoppe').waitFor();
    await next(page);
    await expectFocus(page, 'Vælg de spørgsmål, du vil stille');
    await page.getByText('4 af 15 valgt').waitFor();
    await page.getByRole('checkbox', { name: 'Hvilke opgaver vil du gerne have flere af?' }).check();
    await page.getByRole('button', { name: 'Vis 7 mere' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(15);
    await keywordsTo(page, energy).fill('Dokumentation og weekendvagter');
    await page.getByRole('button', { name: 'Tilføj dit eget spørgsmål' }).click();
    await page.keyboard.type('Hvad skal vi fejre?');
    await next(page);
    await page.getByRole('checkbox', { name: 'Andre opgaver' }).check();
    await next(page);
    await page.getByRole('heading', { name: 'Fire dokumenter til dig og medarbejderen' }).waitFor();

    const leaders = await fileFrom(page, 'Word: Din forberedelse');
    expect(leaders.name).toBe('Seniorsamtale – din forberedelse.docx');
    for (const words of [energy, 'Stikord: Dokumentation og weekendvagter', 'Hvad skal vi fejre?', 'Andre opgaver'])
      expect(leaders.text).toContain(words);
    expect(leaders.text).not.toContain('Gå ned i tid');
    expect(leaders.everything).toContain('Udkast – ikke godkendt endnu');
    expect(leaders.everything).toContain('<w:lang w:val="da-DK"/>');
    await page.getByText('Filen »Seniorsamtale – din forberedelse.docx« er lavet.').waitFor();

    const invitation = await fileFrom(page, 'Word: Invitation');
    expect(invitation.text).toContain('Siger du nej tak, skal du ikke begrunde det');
    const employees = await fileFrom(page, 'Word: Medarbejderens forberedelse');
    expect(employees.text).toContain('Hvad håber jeg, vi er enige om, når samtalen slutter?');
    const sheet = await fileFrom(page, 'Word: Aftaleark');
    expect(sheet.text).toContain('Det er vi enige om');
    for (const others of [invitation, employees, sheet]) expect(others.everything).not.toContain('weekendvagter');
    const all = await fileFrom(page, 'Hent alle i én fil');
    expect(all.name).toBe('Seniorsamtale – alle dokumenter.docx');
    for (const title of ['invitation', 'din forberedelse', 'medarbejderens forberedelse', 'aftaleark'])
      expect(all.text).toContain(`Seniorsamtale: ${title}`);
  });

  appTest('can save the words early, before the last step', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale');
    await next(page);
    await keywordsTo(page, energy).fill('vagterne');
    expect((await fileFrom(page, 'Gem som Word')).text).toContain('Stikord: vagterne');
  });

  appTest('does it all with the keyboard', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale');
    await page.getByRole('button', { name: 'Næste: Vælg spørgsmål' }).focus();
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Vælg de spørgsmål, du vil stille');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mere tid');
    expect(await keywordsTo(page, 'Hvad er du mest glad for i dit arbejde lige nu?').inputValue()).toBe('mere tid');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox', { name: 'Hvilke opgaver vil du gerne' }).isChecked()).toBe(true);
    await page.getByText('5 af 15 valgt').waitFor();
  });

  appTest('gets the interface in English, and the documents in Danish', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale', { locale: 'en-GB' });
    await page.getByRole('button', { name: 'Next: Choose questions' }).click();
    await page.getByText('Do not write personal information about employees here.').waitFor();
    expect((await fileFrom(page, 'Save as Word')).text).toContain('Dine spørgsmål');
  });
});

describe('leaving with words that are not saved', () => {
  const typed = async (open: (hash: string) => Promise<Page>): Promise<Page> => {
    const page = await open('#/samtaler');
    await page.getByRole('link', { name: /^Seniorsamtale/ }).click();
    await next(page);
    await keywordsTo(page, energy).fill('vagterne');
    return page;
  };
  const question = (page: Page) => page.getByRole('alertdialog', { name: 'Vil du gemme dine stikord først?' });

  appTest('asks first; who stays keeps words and address', async ({ open }) => {
    const page = await typed(open);
    await page.getByRole('link', { name: 'Overblik' }).click();
    await question(page).getByRole('button', { name: 'Bliv her' }).click();
    expect(await keywordsTo(page, energy).inputValue()).toBe('vagterne');
    await expect.poll(() => new URL(page.url()).hash).toBe('#/samtaler/seniorsamtale?trin=2');
  });

  appTest('leaves the way back as it was for who stays', async ({ open }) => {
    const page = await typed(open);
    const stay = () => question(page).getByRole('button', { name: 'Bliv her' }).click();
    await page.getByRole('link', { name: 'Overblik' }).click();
    await stay();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/samtaler/seniorsamtale?trin=2');
    await page.goBack();
    await page.getByRole('heading', { name: 'Formål' }).waitFor();
    await page.goBack();
    await stay();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/samtaler/seniorsamtale');
    await page.goForward();
    expect(await keywordsTo(page, energy).inputValue()).toBe('vagterne');
    await page.goBack();
    await page.goBack();
    await question(page).getByRole('button', { name: 'Gå uden at gemme' }).click();
    await heading(page, 'Forbered en samtale').waitFor();
  });

  appTest('goes where one was going when one leaves all the same', async ({ open }) => {
    const page = await typed(open);
    await page.getByRole('link', { name: 'Overblik' }).click();
    await question(page).getByRole('button', { name: 'Gå uden at gemme' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
    expect(new URL(page.url()).hash).toBe('#/');
  });

  appTest('makes the file, and then goes', async ({ open }) => {
    const page = await typed(open);
    await page.getByRole('link', { name: 'Overblik' }).click();
    const download = page.waitForEvent('download');
    await question(page).getByRole('button', { name: 'Gem som Word' }).click();
    expect((await openWord(await download)).text).toContain('vagterne');
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
  });

  appTest('asks on the way back out of the talk too, and Esc stays', async ({ open }) => {
    const page = await typed(open);
    await page.goBack();
    await page.getByRole('heading', { name: 'Formål' }).waitFor(); // the step before: nothing is lost there
    await page.goBack();
    await question(page).waitFor();
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).hash).toBe('#/samtaler/seniorsamtale');
    await next(page);
    expect(await keywordsTo(page, energy).inputValue()).toBe('vagterne');
  });

  appTest('is not what the way back from a sheet does, nor what the sheet of a link shows', async ({ open }) => {
    const page = await typed(open);
    await next(page);
    await next(page);
    await page.getByRole('button', { name: 'Udskriv: Din forberedelse' }).click();
    await heading(page, 'Seniorsamtale: din forberedelse').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Fire dokumenter til dig og medarbejderen' }).waitFor();
    await page.goBack();
    await page.goBack();
    expect(await keywordsTo(page, energy).inputValue()).toBe('vagterne');
    await page.goto('about:blank');
    await open('#/samtaler/seniorsamtale?trin=4&ark=1');
    await page.getByRole('heading', { name: 'Fire dokumenter til dig og medarbejderen' }).waitFor();
  });

  appTest('asks nothing once they are in a document, nor when nothing was written', async ({ open }) => {
    const page = await typed(open);
    await fileFrom(page, 'Gem som Word');
    await page.getByText('er lavet').waitFor();
    await page.getByRole('link', { name: 'Overblik' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
    await page.getByRole('link', { name: 'Samtaler', exact: true }).click();
    await page.getByRole('link', { name: /^MUS/ }).click();
    await heading(page, 'Forbered en MUS').waitFor();
    await next(page);
    await page.getByRole('link', { name: 'Overblik' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
  });
});

describe('each kind of talk', () => {
  appTest('a sickness-absence talk has a date calculator with its rule and source', async ({ open }) => {
    const page = await open('#/samtaler/sygefravaerssamtale');
    const part = page.getByRole('region', { name: 'Find den sidste dag' });
    await part.getByLabel('Første sygedag').fill('2026-01-05');
    await part.getByText('mandag 2. februar 2026').waitFor();
    await part.getByLabel('Første sygedag').fill('2025-03-20');
    await part.getByText('torsdag 17. april 2025').waitFor(); // Maundy Thursday
    await part.getByText('onsdag 16. april 2025').waitFor();
    await part.getByText('Den dag er gået.', { exact: false }).waitFor();
    expect(await part.innerText()).toMatch(/§\s7\sa/);
    await part.getByLabel('Første sygedag').fill('2099-01-05');
    await part.getByText('Datoen er ikke kommet endnu.').waitFor();
  });

  appTest('an exit talk is a guide and questions: no agreement sheet, and nothing counted', async ({ open }) => {
    const page = await open('#/samtaler/exit-samtale');
    await next(page);
    await next(page);
    await page.getByRole('heading', { name: 'Tre dokumenter til dig og medarbejderen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Word: Aftaleark' }).count()).toBe(0);
  });

  appTest('a formal talk only says whom to ask', async ({ open }) => {
    const page = await open('#/samtaler/tjenstlig-samtale');
    await page.getByText('Kontakt personalejura, før du indkalder.').first().waitFor();
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Word|Udskriv|Gem/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Se Tjenstlig samtale' }).click();
    await heading(page, 'Tjenstlig samtale').waitFor();
    expect(new URL(page.url()).hash).toBe('#/hjaelp/tjenstlig-samtale');
  });

  appTest.for(['preboarding', 'onboarding', 'reboarding', 'offboarding'])(
    'the checklist for %s can be had as a file',
    async (key, { open }) => {
      const page = await open(`#/samtaler/${key}`);
      const title = key.charAt(0).toUpperCase() + key.slice(1);
      const file = await fileFrom(page, `Word: ${title}`);
      expect(file.name).toBe(`${title} – tjekliste.docx`);
      expect(file.text).toMatch(/Gjort\s+Opgave\s+Hvem/);
      expect(file.everything).toContain('w14:checkbox');
    },
  );

  appTest('no field asks for age, a name or a date of birth', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale');
    await next(page);
    const fields = await page.getByRole('textbox').evaluateAll((inputs) => inputs.map((input) => input.ariaLabel));
    expect(fields.length).toBeGreaterThan(2);
    for (const label of fields) expect(label ?? '').toMatch(/^Dine stikord til: /);
    expect(await page.getByRole('main').innerText()).not.toMatch(/alder|fødselsdag|fylder/i);
  });

  appTest('one that is gone leads to those there are', async ({ open }) => {
    const page = await open('#/samtaler/findes-ikke');
    await heading(page, 'Guiden findes ikke længere').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Alle samtaler' }).click();
    await heading(page, 'Forbered en samtale').waitFor();
  });
});

describe('talks and topics', () => {
  appTest('are linked both ways', async ({ open }) => {
    const page = await open('#/hjaelp/seniorsamtale');
    const part = page.getByRole('region', { name: 'Samtaler og materialer' });
    await part.getByRole('link', { name: 'Forbered en seniorsamtale' }).click();
    await heading(page, 'Forbered en seniorsamtale').waitFor();
    await page.getByRole('region', { name: 'Hjælpeemner' }).getByRole('link', { name: 'Seniorordning' }).click();
    await heading(page, 'Seniorordning og seniordage').waitFor();
  });
});
