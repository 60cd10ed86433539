import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeFindingsIn } from '#tests/support/accessibility.ts';
import { appTest, heading } from '#tests/support/app-test.ts';
import { answerTo } from '#tests/support/sharepoint-answers.ts';
import { teamsTest } from '#tests/support/teams-test.ts';

const h1 = (tab: FrameLocator, name: string) => tab.getByRole('heading', { level: 1, name, exact: true });
const setUp = 'Hvilket MED-udvalg hører kanalen til?';
const save = (page: Page) => page.getByRole('button', { name: 'Gem' });
const choose = (tab: FrameLocator, committee: string) => tab.getByRole('radio', { name: committee }).check();

/** Sets up a tab as somebody does who adds the app to a channel. */
async function addTab(page: Page, tab: FrameLocator, committee: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj kanalfane' }).click();
  await h1(tab, setUp).waitFor();
  await choose(tab, committee);
  await tab.getByLabel('Fanens navn').fill(name);
  await save(page).click();
  await h1(tab, committee).waitFor();
}

/** The tabs that the host has been given to keep. */
const keptTabs = (page: Page): Promise<readonly Record<string, string>[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('kanalfaner') ?? '[]') as Record<string, string>[]);

describe('the tab in a committee’s channel', () => {
  teamsTest('is set up: one searches, chooses, and Save works from then on', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/', { frame: 'settings' });
    await h1(tab, setUp).waitFor();
    expect(await save(page).isDisabled()).toBe(true);
    expect(await tab.getByRole('contentinfo').count()).toBe(0); // nothing that leads away from the dialog
    await tab.getByRole('searchbox', { name: 'Find udvalg' }).fill('lokal 2');
    await tab.getByText('1 af 6 udvalg.').waitFor();
    await choose(tab, 'Lokal-MED 2');
    await expect.poll(() => save(page).isEnabled()).toBe(true);
    const preview = tab.getByRole('region', { name: 'Sådan bliver fanen' });
    expect(await preview.innerText()).toMatch(/Lokal-MED 2[^]*8 emner om MED[^]*1 kursus/);
    expect(await axeFindingsIn(page, '#tab')).toEqual([]);
    await tab.getByLabel('Fanens navn').fill(' ');
    await expect.poll(() => save(page).isEnabled()).toBe(false);
    await tab.getByLabel('Fanens navn').fill('Vores MED');
    await save(page).click();
    await h1(tab, 'Lokal-MED 2').waitFor();
    const { appUrl } = inject('localApp');
    expect(await keptTabs(page)).toEqual([
      expect.objectContaining({
        entityId: 'med-lokal-med-2',
        contentUrl: `${appUrl}/?host=teams#/med/lokal-med-2`,
        websiteUrl: `${appUrl}/#/med/lokal-med-2`,
        removeUrl: `${appUrl}/?host=teams#/konfigurer`,
        suggestedDisplayName: 'Vores MED',
      }),
    ]);
  });

  teamsTest('is set up anew from what it shows now, and removed without a trace', async ({ page, openInTeams }) => {
    const tab = await openInTeams();
    await addTab(page, tab, 'Hovedudvalget', 'MED');
    await page.getByRole('button', { name: 'Indstil fanen' }).click();
    await expect.poll(() => tab.getByRole('radio', { name: 'Hovedudvalget' }).isChecked()).toBe(true);
    expect(await tab.getByLabel('Fanens navn').count()).toBe(0);
    await tab.getByText('Fanens navn ændrer du i Teams').waitFor();
    await choose(tab, 'Område-MED 3');
    await save(page).click();
    await h1(tab, 'Område-MED 3').waitFor();
    await page.getByRole('button', { name: 'Fjern fanen' }).click();
    await h1(tab, 'Fanen fjernes fra kanalen').waitFor();
    await page.getByRole('button', { name: 'Fjern', exact: true }).click();
    await h1(tab, 'Hvad har du brug for hjælp til?').waitFor();
    expect(await keptTabs(page)).toEqual([]);
  });

  teamsTest('that the host does not take is said, and can be tried again', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/', { frame: 'settings', save: 'refused' });
    await choose(tab, 'Hovedudvalget');
    await save(page).click();
    await page.getByText('Fanen kunne ikke gemmes.').waitFor();
    expect(await tab.getByRole('radio', { name: 'Hovedudvalget' }).isChecked()).toBe(true);
  });

  teamsTest('whose committees can not be read says whom to ask', async ({ context, page, openInTeams, watch }) => {
    watch.allow('403');
    await context.route(/\$batch/, async (route) => {
      const isCommittees = route.request().postData()?.includes('MedCommittees');
      return isCommittees ? route.fulfill({ status: 403, body: '{}' }) : route.fallback();
    });
    const tab = await openInTeams('#/', { frame: 'settings' });
    await h1(tab, 'Udvalgene kunne ikke hentes').waitFor();
    expect(await tab.getByRole('link', { name: 'Skriv til os' }).getAttribute('href')).toMatch(/^mailto:/);
    expect(await save(page).isDisabled()).toBe(true);
  });

  teamsTest('is not set up by who may not open the site', async ({ page, openInTeams, watch }) => {
    watch.allow('403');
    const tab = await openInTeams('#/', { frame: 'settings', as: 'udenfor' });
    await h1(tab, 'Du mangler adgang til Lederhjælp').waitFor();
    expect(await save(page).isDisabled()).toBe(true);
  });
});

describe('two committees’ tabs', () => {
  teamsTest.for(['no', 'yes'] as const)(
    'never mix, also when the frame is used again: %s',
    async (reuse, { page, openInTeams }) => {
      const tab = await openInTeams('#/', { reuse });
      await addTab(page, tab, 'Lokal-MED 1', 'Et');
      await addTab(page, tab, 'Lokal-MED 2', 'To');
      await tab.locator('body').evaluate(() => Object.assign(window, { sameDocument: true }));
      await page.getByRole('link', { name: 'Et', exact: true }).click();
      await h1(tab, 'Lokal-MED 1').waitFor();
      expect(await tab.getByText('Lokal-MED 2').count()).toBe(0);
      expect(await tab.locator('body').evaluate(() => 'sameDocument' in window)).toBe(reuse === 'yes');
      await tab.getByRole('link', { name: /^TRIO/ }).click();
      await h1(tab, 'TRIO').waitFor();
      await page.getByLabel('Tema').selectOption('default');
      await page.getByRole('link', { name: 'To', exact: true }).click();
      await h1(tab, 'Lokal-MED 2').waitFor();
      await page.getByText('Appen er klar').waitFor();
      await tab.getByRole('link', { name: /^TRIO/ }).click();
      await tab.getByRole('link', { name: 'Tilbage til udvalget' }).click();
      await h1(tab, 'Lokal-MED 2').waitFor();
    },
  );
});

/** Copies the page's link to Teams; gives the tab and the channel that it leads to. */
async function copiedPlace(
  page: Page,
  tab: FrameLocator,
): Promise<{ readonly tab?: string; readonly channel?: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.getByRole('button', { name: 'Kopiér link' }).click();
  await tab.getByRole('button', { name: 'Kopieret' }).waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const { channelId } = JSON.parse(link.searchParams.get('context') ?? '{}') as { channelId?: string };
  return { tab: link.pathname.split('/').at(-1), channel: channelId };
}

describe('a frame that is used again for a channel’s tab', () => {
  teamsTest(
    'copies links that lead to that channel, and has the way back to its page',
    async ({ page, openInTeams }) => {
      const tab = await openInTeams('#/', { reuse: 'yes' });
      await addTab(page, tab, 'Lokal-MED 1', 'Et');
      await addTab(page, tab, 'Lokal-MED 2', 'To');
      await page.getByRole('link', { name: 'Overblik', exact: true }).click();
      await page.getByLabel('Person').selectOption('hr'); // a new document, which begins outside every channel
      await page.getByText('Appen er klar').waitFor();
      await h1(tab, 'Hvad har du brug for hjælp til?').waitFor();
      await tab.locator('body').evaluate(() => Object.assign(window, { sameDocument: true }));
      for (const [name, committee] of [
        ['Et', 'Lokal-MED 1'],
        ['To', 'Lokal-MED 2'],
      ] as const) {
        await page.getByRole('link', { name, exact: true }).click();
        await h1(tab, committee).waitFor();
        const kept = (await keptTabs(page)).find(({ title }) => title === name);
        expect(await copiedPlace(page, tab)).toEqual({ tab: kept?.['entityId'], channel: kept?.['channelId'] });
        await tab.getByRole('link', { name: /^TRIO/ }).click();
        await tab.getByRole('link', { name: 'Tilbage til udvalget' }).click();
        await h1(tab, committee).waitFor();
      }
      expect(await tab.locator('body').evaluate(() => 'sameDocument' in window)).toBe(true);
    },
  );
});

describe('between two tabs in one frame', () => {
  teamsTest('a page comes with its own channel, however late the host names it', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/', { reuse: 'yes', contextAfterMs: '400' });
    await addTab(page, tab, 'Lokal-MED 1', 'Et');
    await addTab(page, tab, 'Lokal-MED 2', 'To');
    await page.getByRole('link', { name: 'Et', exact: true }).click();
    await h1(tab, 'Lokal-MED 1').waitFor();
    const kept = (await keptTabs(page)).find(({ title }) => title === 'Et');
    expect(await copiedPlace(page, tab)).toEqual({ tab: kept?.['entityId'], channel: kept?.['channelId'] });
  });

  teamsTest('who is in a hurry gets the last one chosen', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/', { reuse: 'yes', contextAfterMs: '400' });
    await addTab(page, tab, 'Lokal-MED 1', 'Et');
    await addTab(page, tab, 'Lokal-MED 2', 'To');
    for (const name of ['Overblik', 'Et', 'To', 'Et']) await page.getByRole('link', { name, exact: true }).click();
    await h1(tab, 'Lokal-MED 1').waitFor();
    await page.getByText('Appen er klar').waitFor();
    expect(await h1(tab, 'Lokal-MED 1').count()).toBe(1);
    await page.getByRole('link', { name: 'To', exact: true }).click();
    await page.getByLabel('Person').selectOption('hr'); // before the app has let go of the tab
    await page.getByText('Appen er klar').waitFor();
    await h1(tab, 'Lokal-MED 2').waitFor();
  });

  teamsTest('the host’s back button does not lead into the tab before', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/', { reuse: 'yes' });
    await addTab(page, tab, 'Lokal-MED 1', 'Et');
    await addTab(page, tab, 'Lokal-MED 2', 'To');
    await page.getByRole('link', { name: 'Et', exact: true }).click();
    await h1(tab, 'Lokal-MED 1').waitFor();
    const back = () => page.getByRole('button', { name: 'Tilbage', exact: true }).click();
    await tab.getByRole('link', { name: /^TRIO/ }).click();
    await h1(tab, 'TRIO').waitFor();
    await back();
    await h1(tab, 'Lokal-MED 1').waitFor();
    await back();
    await page.getByText('Værten går selv tilbage').waitFor();
    expect(await h1(tab, 'Lokal-MED 1').count()).toBe(1);
  });
});

describe('the committee’s page', () => {
  teamsTest('looks the same to a leader, a member and HR', async ({ page, openInTeams }) => {
    const seen: string[] = [];
    for (const as of ['leder', 'medmedlem', 'hr']) {
      const tab = await openInTeams('#/med/lokal-med-1', { as });
      await tab.getByRole('link', { name: /^Tilmeld mig/ }).waitFor();
      await tab.getByRole('link', { name: 'MED: årshjul' }).waitFor();
      seen.push(await tab.locator('main').innerText());
    }
    expect(new Set(seen).size).toBe(1);
    expect(page.url()).toContain('as=hr');
  });

  appTest('has what has been approved for MED, and none of the drafts, for HR either', async ({ open }) => {
    const page = await open('#/med/lokal-med-1', { as: 'hr' });
    const materials = page.getByRole('region', { name: 'Materialer' });
    await materials.getByRole('link').first().waitFor();
    expect(await materials.getByRole('link').allInnerTexts()).toEqual(['MED: årshjul']);
  });

  appTest('names the committee in the way to a course', async ({ open }) => {
    const page = await open('#/med/lokal-med-1');
    const signUp = page.getByRole('link', { name: /^Tilmeld mig/ });
    expect(await signUp.getAttribute('href')).toMatch(/^#\/kurser\/[\w-]+\?udvalg=lokal-med-1$/);
    expect(await page.getByRole('navigation', { name: 'Brødkrummesti' }).count()).toBe(0);
  });

  appTest('of a committee that is gone says whom to ask', async ({ open, page }) => {
    await open('#/med/findes-ikke');
    await heading(page, 'Udvalget findes ikke').waitFor();
    await page.getByRole('link', { name: 'Skriv til os' }).waitFor();
  });

  appTest('says so when its committees do not come, and can be tried again', async ({ open, context, page, watch }) => {
    watch.allow('503');
    const down = await answerTo(context, 'MedCommittees', { status: 503 });
    await open('#/med/lokal-med-1');
    await heading(page, 'Udvalgene kunne ikke hentes').waitFor();
    await down.end();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, 'Lokal-MED 1').waitFor();
  });

  appTest('a browser is told where tabs are set up', async ({ open, page }) => {
    await open('#/konfigurer');
    await heading(page, 'Fanen sættes op i Teams').waitFor();
  });
});
