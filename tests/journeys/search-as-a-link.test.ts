import { describe, expect } from 'vitest';
import { addressOf, appTest, heading, results } from '#tests/support/app-test.ts';

const titlesOf = async (list: ReturnType<typeof results>): Promise<string[]> => list.getByRole('link').allInnerTexts();

describe('a search is a link', () => {
  appTest('that opens cold with its results', async ({ open }) => {
    const page = await open('#/hjaelp?q=ferie');
    await results(page).waitFor();
    expect(await page.getByRole('searchbox', { name: 'Søg i hjælpen' }).inputValue()).toBe('ferie');
    const [first] = await results(page).getByRole('link').all();
    expect(await first!.innerText()).toMatch(/^Ferie\b/);
    await first!.click();
    await heading(page, 'Ferie').waitFor();
    await page.goBack();
    await results(page).waitFor();
    expect(await page.getByRole('searchbox', { name: 'Søg i hjælpen' }).inputValue()).toBe('ferie');
  });

  appTest('that follows what is typed, without a step in history for each key', async ({ open }) => {
    const page = await open();
    await page.goto(page.url().replace('#/', '#/hjaelp?q=ferie'));
    await results(page).waitFor();
    await page.getByRole('searchbox', { name: 'Søg i hjælpen' }).fill('barsel');
    await page.waitForURL(/#\/hjaelp\?q=barsel$/);
    await expect.poll(async () => (await titlesOf(results(page)))[0]).toMatch(/^Barsel/);
    await page.goBack();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
    expect(new URL(page.url()).hash).toBe('#/');
  });

  appTest('with no hits ends in people: units and Spørg, with the words ready', async ({ open }) => {
    const page = await open('#/hjaelp?q=xyzzyplugh');
    await page.getByRole('heading', { name: 'Vi fandt ikke noget om »xyzzyplugh«' }).waitFor();
    expect(await results(page).count()).toBe(0);
    const mail = await addressOf(page, 'Skriv til Kommunaldirektørens Sekretariat');
    expect(mail).toContain('Jeg har brug for hjælp til: xyzzyplugh');
    expect(await addressOf(page, 'Chat med Løn og personalejura')).toContain('xyzzyplugh');
    expect(await page.getByText('Lederhjælp gemmer ikke, hvad du søger efter').count()).toBe(1);
    expect(await page.getByText('Skriv ikke personoplysninger om medarbejdere her.').count()).toBe(1);
  });

  appTest('with an ambiguous word shows both senses', async ({ open }) => {
    const page = await open('#/hjaelp?q=opsigelse');
    await results(page).waitFor();
    const first = (await titlesOf(results(page))).slice(0, 3).join('\n');
    expect(first).toContain('Afskedigelse');
    expect(first).toContain('Når en medarbejder siger op');
  });

  appTest.for([
    ['my employee is burned out', /^Stress\b/],
    ['parental leave', /^Barsel og forældreorlov/],
    ['paragraf 56', /^§\s56-aftale/],
    ['sygefravaersamtale', /^Sygefraværssamtale/],
    ['mobing', /^Krænkende handlinger/],
    ['amr', /^Tillidsvalgte: TR og AMR/],
  ] as const)('%s finds what was meant', async ([query, title], { open }) => {
    const page = await open(`#/hjaelp?q=${encodeURIComponent(query)}`);
    await results(page).waitFor();
    expect((await titlesOf(results(page)))[0]).toMatch(title);
  });

  appTest('marks what matched and says why a topic is there', async ({ open }) => {
    const page = await open('#/hjaelp?q=burnout');
    const stress = results(page).getByRole('link', { name: /^Stress/ });
    await stress.waitFor();
    expect(await stress.innerText()).toContain('burnout er et søgeord for emnet');
    expect(await stress.locator('mark').allInnerTexts()).toContain('burnout');
  });

  appTest('is asked of a unit in a mail with the words in it', async ({ open }) => {
    const page = await open('#/hjaelp?q=ferie');
    await results(page).waitFor();
    const ask = page.getByRole('link', { name: /^Spørg / });
    expect(decodeURIComponent((await ask.getAttribute('href')) ?? '')).toContain('Jeg har brug for hjælp til: ferie');
  });
});
