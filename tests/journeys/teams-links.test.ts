import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { teamsTest } from '#tests/support/teams-test.ts';

const h1 = (tab: FrameLocator, name: string) => tab.getByRole('heading', { level: 1, name, exact: true });

/** Copies the page's link, and reads it where it lands. */
async function copiedLink(page: Page, tab: FrameLocator): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.getByRole('button', { name: 'Kopiér link' }).click();
  await tab.getByRole('button', { name: 'Kopieret' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText()); // the frame itself may write only
}

describe('a link', () => {
  teamsTest('that Teams opens leads to its page, with a way back to the overview', async ({ openInTeams }) => {
    const tab = await openInTeams('#/', { subPageId: '/hjaelp/stress' });
    await h1(tab, 'Stress').waitFor();
  });

  teamsTest('that is no page of ours leads nowhere', async ({ openInTeams }) => {
    const tab = await openInTeams('#/', { subPageId: '//evil.example/' });
    await h1(tab, 'Hvad har du brug for hjælp til?').waitFor();
  });

  teamsTest('copied in Teams opens in Teams, and in a browser where there is none', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress');
    const link = new URL(await copiedLink(page, tab));
    expect(link.href).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/[0-9a-f-]{36}\/overblik\?/);
    expect(JSON.parse(link.searchParams.get('context')!)).toEqual({ subEntityId: '/hjaelp/stress' });
    expect(link.searchParams.get('webUrl')).toBe(`${inject('localApp').appUrl}/#/hjaelp/stress`);
  });

  teamsTest.for(['outlook', 'office'] as const)(
    'copied in %s opens in a browser',
    async (host, { page, openInTeams }) => {
      const tab = await openInTeams('#/hjaelp/stress', { host });
      await h1(tab, 'Stress').waitFor();
      expect(await copiedLink(page, tab)).toBe(`${inject('localApp').appUrl}/#/hjaelp/stress`);
    },
  );

  teamsTest('is shared by the host where it can', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/med/hovedudvalget');
    await tab.getByRole('button', { name: 'Del', exact: true }).click();
    await page.getByText(/^Delt: .*#\/med\/hovedudvalget$/).waitFor();
    await page.getByLabel('Vært').selectOption('outlook');
    await page.getByText('Appen er klar').waitFor();
    expect(await tab.getByRole('button', { name: 'Del', exact: true }).count()).toBe(0);
  });
});

describe('the host’s back button', () => {
  teamsTest('goes back in the app first, then leaves it', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/hjaelp');
    const back = () => page.getByRole('button', { name: 'Tilbage' }).click();
    await tab.getByRole('link', { name: 'Stress', exact: true }).click();
    await h1(tab, 'Stress').waitFor();
    await tab.getByRole('region', { name: 'Gå videre' }).getByRole('link').first().click();
    await expect.poll(() => h1(tab, 'Stress').count()).toBe(0);
    await back();
    await h1(tab, 'Stress').waitFor();
    await back();
    await h1(tab, 'Alle emner fra A til Å').waitFor();
    await back();
    await page.getByText('Værten går selv tilbage').waitFor();
  });
});
