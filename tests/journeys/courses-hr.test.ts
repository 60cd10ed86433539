import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { layoutOf, smallTargets } from '#tests/support/accessibility.ts';
import { appAddress, chooseInMenu, heading } from '#tests/support/app-test.ts';
import { fillMoment } from '#tests/support/fill-moment.ts';
import { makeOwnSession, ownCourse } from '#tests/support/own-session.ts';
import { itemsOf, ownSiteTest, send } from '#tests/support/own-site.ts';
import { answerTo } from '#tests/support/sharepoint-answers.ts';

const asHr = { as: 'hr' };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

/** Chooses in the menu of acts of a session. */
const choose = (page: Page, act: string): Promise<void> => chooseInMenu(page, 'Flere handlinger', act);

const inDays = (days: number, clock: string): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${clock}`;

const hrPathOf = (id: number): string => ownCourse.path.replace('#/', '#/hr/') + `/${id}`;

describe('HR runs a course alone', () => {
  ownSiteTest('creates it, opens a session, and leaders sign up', async ({ site, page }) => {
    await page.goto(appAddress('#/hr', asHr));
    await page.getByRole('link', { name: 'Gå til kurser og hold' }).click();
    await page.getByRole('link', { name: 'Nyt kursus' }).click();
    await page.getByLabel('Navn').fill('Svære samtaler på æ, ø og å');
    await expect.poll(() => page.getByLabel('Nøgle').inputValue()).toBe('svaere-samtaler-paa-ae-oe-og-aa');
    await page.getByRole('checkbox', { name: 'Ledere', exact: true }).uncheck();
    await button(page, 'Opret').click();
    await says(page, '1 felt skal rettes, før du kan gemme.');
    await page.getByRole('checkbox', { name: 'Ledere', exact: true }).check();
    await button(page, 'Opret').click();
    await heading(page, 'Svære samtaler på æ, ø og å').waitFor();

    await page.getByRole('link', { name: 'Nyt hold', exact: true }).click();
    await fillMoment(page, 'Begynder', inDays(30, '12:00'));
    await fillMoment(page, 'Slutter', inDays(30, '09:00'));
    await page.getByRole('textbox', { name: 'Pladser', exact: true }).fill('tre');
    await fillMoment(page, 'Tilmelding lukker', inDays(31, '09:00'));
    await button(page, 'Opret').click();
    await says(page, 'Holdet kan ikke slutte, før det begynder.');
    await says(page, 'Skriv et helt tal, fx 12 eller 1.000.');
    await says(page, 'Det skal ligge før, holdet begynder.');
    await fillMoment(page, 'Slutter', inDays(30, '15:00'));
    await page.getByRole('textbox', { name: 'Pladser', exact: true }).fill('3');
    await fillMoment(page, 'Tilmelding lukker', inDays(20, '12:00'));
    await button(page, 'Opret').click();
    await says(page, 'Ingen har tilmeldt sig endnu');
    await button(page, 'Åbn for tilmelding').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Åbn for tilmelding' }).click();
    await says(page, /^Åben$/);

    const id = Number(page.url().split('/').at(-1));
    for (const person of ['leder2', 'leder3', 'leder4', 'leder5']) {
      const row = { SessionId: id, Kind: 'signUp', Part: 'seat', RequestId: crypto.randomUUID() };
      await send(site.siteUrl, person, 'POST', itemsOf(site.siteUrl, 'SignUpLedger'), row);
    }
    await page.reload();
    await region(page, /^Har plads/)
      .getByText('Demo Leder 4')
      .waitFor();
    await region(page, /^Venter/)
      .getByText('Demo Leder 5')
      .waitFor();
  });

  ownSiteTest('rules, with the consequence before it is saved, and tells who moved up', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 2 });
    for (const person of ['leder2', 'leder3', 'leder4', 'leder5']) await session.signUp(person);
    await page.goto(appAddress(hrPathOf(session.id), asHr));
    await chooseInMenu(page, 'Flere valg for Demo Leder 5', 'Garantér plads');
    const consequence = region(page, 'Det sker, når du gemmer');
    await says(page, '1 ville miste sin plads');
    expect(await consequence.innerText()).not.toContain('Demo Leder 3');
    await page.getByRole('radio', { name: /^Lad dem miste den/ }).check();
    expect(await consequence.innerText()).toMatch(/Demo Leder 3\s+har plads\s+nr\. 1/);
    expect(await consequence.innerText()).toMatch(/Demo Leder 5\s+nr\. 2\s+har plads/);
    await page.getByLabel('Note til HR').fill('Aftalt på mødet');
    await button(page, 'Annuller').click();
    await button(page, 'Skriv videre').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Garantér plads' }).click();
    const told = region(page, 'Mangler besked');
    await told.getByText('Demo Leder 5').waitFor();
    expect(
      await region(page, /^Har plads/)
        .getByText('Garanteret')
        .count(),
    ).toBe(1);
    await button(page, 'Note om Demo Leder 5').click();
    await page.getByRole('dialog').getByText('Aftalt på mødet').waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(/Garanteret, plads[^]*Demo HR · Efter aftale/);
    await button(page, 'Luk').click();
    await button(page, 'Demo Leder 5 har fået besked').click();
    await told.getByText('Alle, der er rykket op, har fået besked.').waitFor();

    // fewer seats: nobody loses one unless HR says so
    await page.getByLabel('Nyt antal').fill('1');
    await says(page, '1 ville miste sin plads');
    await button(page, 'Gem 1 plads').click();
    await says(page, 'Antallet er gemt.');
    await says(page, '1 mere, end der er plads til');
    expect(
      await region(page, /^Har plads/)
        .getByText('Garanteret')
        .count(),
    ).toBe(2);
    // more seats: who gets one is to be told
    await page.getByLabel('Nyt antal').fill('4');
    await button(page, 'Gem 4 pladser').click();
    await told.getByText('Demo Leder 3').waitFor();

    await choose(page, 'Luk for tilmelding');
    await page.getByRole('dialog').getByRole('button', { name: 'Luk for tilmelding' }).click();
    await says(page, 'Tilmeldingen er lukket. 4 deltagere har plads, og 0 venter.');
  });

  ownSiteTest('writes to all as blind copies, and takes the list along in Excel', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 1 });
    await session.signUp('leder2');
    // the one thing on the list that a leader writes freely
    await session.signUp('leder3', '=HYPERLINK("https://evil.example")');
    await page.goto(appAddress(hrPathOf(session.id), asHr));
    await button(page, 'Skriv til deltagere').click();
    const mail = decodeURIComponent((await page.getByRole('link', { name: 'Åbn mail' }).getAttribute('href')) ?? '');
    expect(mail).toMatch(/^mailto:\?bcc=leder2@[^,]+,leder3@[^&]+&subject=/);
    await page.keyboard.press('Escape');
    const file = page.waitForEvent('download');
    await button(page, 'Excel').click();
    const sheets = unzipSync(await readFile(await (await file).path()));
    const names = strFromU8(sheets['xl/workbook.xml']!)
      .match(/<sheet [^>]*name="[^"]*"/g)
      ?.join(' ');
    expect(names).toMatch(/name="Har plads".*name="Venter"/);
    const cells = Object.entries(sheets)
      .filter(([path]) => /sheet\d|sharedStrings/.test(path))
      .map(([, xml]) => strFromU8(xml));
    expect(cells.join(' ')).toContain('Demo Leder 3');
    expect(cells.join(' ')).toContain("'=HYPERLINK(");
    expect(cells.join(' ')).not.toContain('<f>');
  });

  ownSiteTest(
    'calls a session off and opens it again, copies it and its course, and ends it',
    async ({ site, page }) => {
      const session = await makeOwnSession(site.siteUrl, { Capacity: 2, Place: 'Kulturhuset' });
      await session.signUp('leder2');
      await page.goto(appAddress(hrPathOf(session.id), asHr));
      const dialog = page.getByRole('dialog');
      await choose(page, 'Aflys holdet');
      await dialog.getByRole('button', { name: 'Aflys holdet' }).click();
      await says(page, 'Skriv, hvorfor holdet er aflyst, og hvad der sker nu.');
      await page.getByLabel('Besked på holdets side').fill('Ny dato følger.');
      await dialog.getByRole('button', { name: 'Aflys holdet' }).click();
      // nobody is told by machine, so the message is the next step
      const mail = await dialog.getByRole('link', { name: 'Åbn mail' }).getAttribute('href');
      expect(decodeURIComponent(mail ?? '')).toMatch(/bcc=leder2@[^]*er aflyst[^]*Ny dato følger\./);
      await button(page, 'Luk').click();
      await says(page, /^Aflyst$/);
      await choose(page, 'Åbn for tilmelding');
      expect(await region(page, 'Det sker, når du gemmer').innerText()).toMatch(/Demo Leder 2\s+aflyst\s+har plads/);
      await dialog.getByRole('button', { name: 'Åbn for tilmelding' }).click();
      await says(page, /^Åben$/);

      await choose(page, 'Lav et nyt hold som dette');
      await heading(page, 'Nyt hold').waitFor();
      expect(await page.getByLabel('Sted').inputValue()).toBe('Kulturhuset');
      await fillMoment(page, 'Begynder', inDays(40, '12:00'));
      await session.change({ Starts: inDays(-1, '08:00:00Z'), Ends: inDays(-1, '11:00:00Z') }); // its day has come
      await button(page, 'Opret').click();
      await says(page, 'Ingen har tilmeldt sig endnu');
      await page.getByRole('link', { name: ownCourse.title }).click();
      await page.getByRole('link', { name: 'Lav en kopi' }).click();
      await expect.poll(() => page.getByLabel('Nøgle').inputValue()).toBe('kopi-af-spot-ledertalenter');
      await button(page, 'Opret').click();
      await heading(page, 'Kopi af Spot ledertalenter').waitFor();

      await page.evaluate((hash) => (location.hash = hash), hrPathOf(session.id));
      await choose(page, 'Markér som afholdt');
      await dialog.getByRole('button', { name: 'Markér som afholdt' }).click();
      await says(page, /^Afholdt$/);
      await choose(page, 'Fortryd afholdt');
      await dialog.getByRole('button', { name: 'Fortryd afholdt' }).click();
      await says(page, /^Begyndt$/);
    },
  );

  ownSiteTest('ticks on a phone who came', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 3 });
    for (const person of ['leder2', 'leder3']) await session.signUp(person);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(appAddress(`${hrPathOf(session.id)}/fremmoede`, asHr));
    const written = page.waitForResponse((response) => (response.request().postData() ?? '').includes('present'));
    await button(page, /^Demo Leder 2/).click();
    await says(page, '1 af 2 er kommet'); // at once, and written after
    expect((await written).ok()).toBe(true);
    await page.reload();
    await says(page, '1 af 2 er kommet');
    expect((await layoutOf(page)).sideways).toBe(0);
    const small = await smallTargets(page, { height: 44, width: 44 });
    expect(small.filter((name) => name.startsWith('Demo Leder'))).toEqual([]);
  });
});

describe('many participants', () => {
  ownSiteTest.for([360, 1280])('are ten at first, at %i px', async (width, { site, page }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 20 });
    for (let number = 2; number <= 14; number += 1) await session.signUp(`leder${number}`);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(appAddress(hrPathOf(session.id), asHr));
    const [tenth, last] = ['Demo Leder 11', 'Demo Leder 14'].map((name) => page.getByText(name, { exact: true }));
    await tenth!.waitFor();
    expect(await last!.isVisible()).toBe(false);
    await button(page, 'Vis 3 mere').click();
    await last!.waitFor();
  });
});

describe('what HR does on a poor line', () => {
  ownSiteTest('of two quick ticks on one person the last one counts', async ({ site, page, context }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 3 });
    await session.signUp('leder2');
    await page.goto(appAddress(`${hrPathOf(session.id)}/fremmoede`, asHr));
    const person = button(page, /^Demo Leder 2/);
    await person.waitFor();
    const isTick = (request: Request) => request.method() === 'POST' && request.url().includes('CourseAttendance');
    let [sent, written] = [0, 0];
    await context.route(/CourseAttendance/, async (route) => {
      if (isTick(route.request())) sent += 1;
      if (sent === 1) await new Promise((resolve) => setTimeout(resolve, 800));
      await route.fallback();
    });
    page.on('response', (response) => {
      if (isTick(response.request())) written += 1;
    });
    await person.click();
    await person.click();
    const absent = button(page, /^Demo Leder 2\s*Kom ikke$/);
    await absent.waitFor();
    await expect.poll(() => written).toBe(2);
    await page.reload();
    await absent.waitFor();
  });

  ownSiteTest('seats are kept, also when the sign-ups could not be read', async ({ site, page, context, watch }) => {
    const session = await makeOwnSession(site.siteUrl, { Capacity: 2 });
    for (const person of ['leder2', 'leder3']) await session.signUp(person);
    watch.allow('500');
    const trouble = await answerTo(context, "SignUpLedger')/items", { status: 500 });
    await page.goto(appAddress(`${hrPathOf(session.id)}/rediger`, asHr));
    await page.getByRole('textbox', { name: 'Pladser', exact: true }).fill('1');
    await button(page, 'Gem').click();
    await says(page, /Holdet er gemt, men ikke alle/);
    await page.getByRole('link', { name: 'Overblik' }).first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Bliv her' }).click();
    await trouble.end();
    await button(page, 'Gør det færdigt').click();
    await region(page, /^Har plads/)
      .getByText('Demo Leder 3')
      .waitFor();
  });
});

describe('two of HR edit the same session', () => {
  ownSiteTest('both changes stand, and where they clash one chooses', async ({ site, page, watch }) => {
    watch.allow('412');
    const session = await makeOwnSession(site.siteUrl, { Capacity: 10, Place: 'Rådhuset' });
    await page.goto(appAddress(`${hrPathOf(session.id)}/rediger`, asHr));
    await page.getByLabel('Sted').fill('Biblioteket');
    await page.getByLabel('Underviser').fill('Ekstern underviser');
    await page.getByRole('link', { name: 'Annuller' }).click();
    const leaving = page.getByRole('alertdialog', { name: 'Forlad siden uden at gemme?' });
    await leaving.getByRole('button', { name: 'Bliv her' }).click();
    await session.change({ Place: 'Kulturhuset', Capacity: 12 });
    await button(page, 'Gem').click();
    await heading(page, 'Rediger holdet').waitFor();
    await says(page, /Intet er gået tabt/);
    await says(page, 'Kollegaens ændringer er sat ind: Pladser.');
    await page.getByRole('radio', { name: 'Kollegaens: Kulturhuset' }).check();
    await button(page, 'Gem').click();
    await says(page, '0 af 12');
    await says(page, /Kulturhuset/);
    await page.getByRole('link', { name: 'Rediger' }).click();
    await expect.poll(() => page.getByLabel('Underviser').inputValue()).toBe('Ekstern underviser');
  });
});

describe('a leader at the pages of HR', () => {
  ownSiteTest('is told so, and what HR does is refused by SharePoint itself', async ({ site, page }) => {
    const session = await makeOwnSession(site.siteUrl);
    await session.signUp('leder2');
    await page.goto(appAddress(hrPathOf(session.id)));
    await heading(page, 'Den del er kun for HR').waitFor();
    expect(await page.getByText('Demo Leder 2').count()).toBe(0);
    const list = (name: string) => itemsOf(site.siteUrl, name);
    const ruling = {
      SessionId: session.id,
      Kind: 'decline',
      Part: 'seat',
      PersonId: 1,
      ReasonCode: 'other',
      RequestId: crypto.randomUUID(),
    };
    await expect(send(site.siteUrl, 'leder', 'POST', list('SeatRulings'), ruling)).rejects.toThrow(': 403');
    await expect(send(site.siteUrl, 'leder', 'GET', list('ParticipantNotices'))).rejects.toThrow(/: 40[34]/);
    const ofSession = `${list('SeatRulings')}?$filter=SessionId eq ${session.id}`;
    expect(await send(site.siteUrl, 'it', 'GET', ofSession)).toEqual({ value: [] });
    await send(site.siteUrl, 'hr', 'POST', list('SeatRulings'), ruling);
  });
});
