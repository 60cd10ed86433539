import { describe, expect } from 'vitest';
import {
  addressOf,
  appTest,
  contentDrawn,
  expectFocus,
  heading,
  readyToType,
  results,
} from '#tests/support/app-test.ts';

describe('a leader with something on their mind', () => {
  appTest('types it in their own words and reads what to do', async ({ open }) => {
    const page = await open();
    await readyToType(page);
    await page.keyboard.type('min medarbejder er brændt ud');
    await results(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, /^Stress\b/);
    await page.keyboard.press('Enter');

    await heading(page, 'Stress').waitFor();
    expect(new URL(page.url()).hash).toBe('#/hjaelp/stress');
    const self = page.getByRole('region', { name: 'Det løser du selv' });
    expect(await self.innerText()).toContain('Du reagerer tidligt');
    const central = page.getByRole('region', { name: 'Det hjælper vi med' });
    expect(await central.innerText()).toContain('Vi sparrer og henviser til tilbud.');
    const rule = await page.getByRole('region', { name: 'Regler' }).innerText();
    expect(rule).toContain('1406/2020');
  });

  appTest('contacts the unit with subject and link filled in', async ({ open }) => {
    const page = await open('#/hjaelp/stress');
    const link = page.url().replace(/\?.*#/, '#');
    expect(await addressOf(page, /^Ring 00 00 00 00, Arbejdsmiljø/)).toBe('tel:00000000');
    const mail = await addressOf(page, 'Skriv til Arbejdsmiljø');
    expect(mail).toMatch(/^mailto:arbejdsmiljoe@kommune\.example\?subject=Spørgsmål om Stress&body=/);
    expect(mail).toContain(link);
    const chat = await addressOf(page, 'Chat med Arbejdsmiljø');
    expect(chat).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=arbejdsmiljoe@kommune\.example&message=/,
    );
    expect(chat).toContain('Spørgsmål om Stress');
    expect(chat).toContain(link);
    const correction = await addressOf(page, 'Foreslå en rettelse');
    expect(correction).toMatch(/^mailto:sekretariatet@kommune\.example\?subject=Forslag til rettelse: Stress/);
    expect(correction).toContain(link);
  });

  appTest('copies the link and gives it to a colleague, who is let in at the same page', async ({ context, open }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open('#/hjaelp/stress');
    await page.getByRole('button', { name: 'Kopiér link' }).click();
    await page.getByRole('button', { name: 'Kopieret' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url().replace(/\?.*#/, '#'));

    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('link', { name: /^Demo Leder 2/ }).click();
    await heading(page, 'Stress').waitFor();
  });

  appTest('goes on to a related topic and back through the breadcrumb', async ({ open }) => {
    const page = await open('#/hjaelp/stress');
    const related = page.getByRole('region', { name: 'Gå videre' });
    await related.getByRole('link', { name: 'Sygefraværssamtale' }).click();
    await heading(page, 'Sygefraværssamtale').waitFor();
    await expectFocus(page, 'Sygefraværssamtale');
    expect(await page.title()).toBe('Sygefraværssamtale – Lederhjælp');

    const trail = page.getByRole('navigation', { name: 'Brødkrummesti' });
    await trail.getByRole('link', { name: 'Sygefravær og fastholdelse' }).click();
    await heading(page, 'Sygefravær og fastholdelse').waitFor();
    await expectFocus(page, 'Sygefravær og fastholdelse');
    await trail.getByRole('link', { name: 'Overblik' }).click();
    await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
    expect(await page.title()).toBe('Overblik – Lederhjælp');
  });

  appTest('reaches all 72 topics from A to Å, each with its contact', async ({ open }) => {
    const page = await open();
    await page.getByRole('link', { name: 'Alle 72 emner fra A til Å' }).click();
    await heading(page, 'Alle emner fra A til Å').waitFor();
    const topics = page.getByRole('main').locator('a[href^="#/hjaelp/"]');
    expect(await topics.count()).toBe(72);
    const titles = await topics.allInnerTexts();
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('da').compare));
    expect(await page.getByText('Kontakt:').count()).toBe(72);
  });

  appTest('is sent on by a unit that has neither mail nor phone', async ({ open }) => {
    const page = await open('#/hjaelp/mus');
    const contact = page.getByRole('region', { name: 'Det hjælper vi med' });
    expect(await contact.innerText()).toContain('Kommunaldirektørens Sekretariat hjælper dig i stedet.');
    expect(await addressOf(page, 'Skriv til Kommunaldirektørens Sekretariat')).toContain('mailto:sekretariatet@');
  });

  appTest('finds the phone number first when it is urgent', async ({ open }) => {
    const page = await open();
    const urgent = page.getByRole('region', { name: 'Akut' });
    await contentDrawn(page);
    expect(await urgent.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Krisehjælp efter alvorlig hændelse\s+Ring 00 00 00 00$/),
      expect.stringMatching(/^Vold og trusler\s+Ring 00 00 00 00$/),
      expect.stringMatching(/^Arbejdsulykke\s+Ring 00 00 00 00$/),
    ]);
    expect(await addressOf(page, 'Ring 112')).toBe('tel:112');
  });

  appTest('closes the notice from HR, and it stays closed on this device', async ({ open }) => {
    const page = await open();
    const notice = page.getByRole('region', { name: 'Besked fra HR' });
    await notice.getByRole('button', { name: 'Luk beskeden' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.reload();
    await contentDrawn(page);
    expect(await notice.count()).toBe(0);
  });
});
