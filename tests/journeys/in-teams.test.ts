import { createServer } from 'node:http';
import type { FrameLocator, Page, Request } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { contentDrawn } from '#tests/support/app-test.ts';
import { teamsTest } from '#tests/support/teams-test.ts';
import { closed, listen } from '#tools/start/listen.ts';

const h1 = (tab: FrameLocator, name: string) => tab.getByRole('heading', { level: 1, name, exact: true });

/** The tokens that reach SharePoint, one for each request. */
function tokensTo(page: Page): string[] {
  const tokens: string[] = [];
  page.on('request', (request: Request) => {
    if (request.url().includes('/_api/') && request.method() !== 'OPTIONS')
      tokens.push(request.headers()['authorization'] ?? 'none');
  });
  return tokens;
}

/** What the host is asked to open, instead of opening it. */
const openedByHost = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened, open: (address: string) => void opened.push(address) });
  });
  return () => page.evaluate(() => (window as unknown as { opened: string[] }).opened);
};

describe('in Teams', () => {
  teamsTest('one is signed in by the host, as oneself', async ({ page, openInTeams }) => {
    const tokens = tokensTo(page);
    const tab = await openInTeams('#/hjaelp/stress', { as: 'hr' });
    await h1(tab, 'Stress').waitFor();
    await tab.getByRole('link', { name: 'Ret', exact: true }).waitFor();
    await expect.poll(() => [...new Set(tokens)]).toEqual(['Bearer dev:hr']);
    await page.getByText('Appen er klar').waitFor();
  });

  teamsTest('a leader is a leader, and has no cast to choose from', async ({ openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress');
    await tab.getByRole('region', { name: 'Det løser du selv' }).waitFor();
    expect(await tab.getByRole('link', { name: 'Ret', exact: true }).count()).toBe(0);
  });

  teamsTest('the host draws the tabs, not the app', async ({ openInTeams }) => {
    const tab = await openInTeams();
    await contentDrawn(tab);
    expect(await tab.getByRole('navigation', { name: 'Områder' }).count()).toBe(0);
  });

  teamsTest('another person gets nothing of the one before', async ({ page, openInTeams, watch }) => {
    watch.allow('403');
    const tab = await openInTeams('#/hjaelp/stress', { as: 'hr' });
    await tab.getByRole('link', { name: 'Ret', exact: true }).waitFor();
    await page.getByLabel('Person').selectOption('udenfor');
    await h1(tab, 'Du mangler adgang til Lederhjælp').waitFor();
  });

  teamsTest('the theme changes while one reads', async ({ page, openInTeams }) => {
    const tab = await openInTeams();
    await contentDrawn(tab);
    const card = tab.getByRole('link', { name: /^Personalejura/ });
    const colour = () => card.evaluate((element) => getComputedStyle(element).color);
    const ground = () =>
      tab.locator('main').evaluate((element) => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
        }
        return '';
      });
    const light = { text: await colour(), ground: await ground() };
    await tab.locator('body').evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByLabel('Tema').selectOption('contrast');
    await expect.poll(ground).toBe('rgb(0, 0, 0)');
    await expect.poll(colour).toBe('rgb(255, 255, 255)');
    await page.getByLabel('Tema').selectOption('dark');
    await expect.poll(ground).not.toBe('rgb(0, 0, 0)');
    expect(await ground()).not.toBe(light.ground);
    await page.getByLabel('Tema').selectOption('default');
    await expect.poll(ground).toBe(light.ground);
    await expect.poll(colour).toBe(light.text);
    expect(await tab.locator('body').evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  teamsTest.for(['dark', 'contrast'] as const)('%s is there from the start', async (theme, { openInTeams }) => {
    const tab = await openInTeams('#/', { theme });
    const scheme = await tab.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).color);
    expect(scheme).toBe('rgb(255, 255, 255)');
  });

  teamsTest('an English host gets English words around the Danish content', async ({ openInTeams }) => {
    const tab = await openInTeams('#/', { locale: 'en-us' });
    await h1(tab, 'What do you need help with?').waitFor();
    await tab.getByRole('region', { name: 'Urgent' }).waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
    const languageOf = (text: string) =>
      tab
        .getByText(text)
        .first()
        .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    expect(await languageOf('Sygefravær og fastholdelse')).toBe('da');
    await tab.getByRole('link', { name: 'Stress', exact: true }).click();
    await h1(tab, 'Stress').waitFor();
    expect(await languageOf('Tidlige tegn, samtale')).toBe('da');
    await tab.getByRole('region', { name: 'Go on' }).waitFor();
    expect(await tab.getByText('Det løser du selv').count()).toBe(0);
  });

  teamsTest('a mail and a phone call are handed to the host', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress');
    const opened = await openedByHost(page);
    await tab.getByRole('link', { name: 'Skriv til Arbejdsmiljø' }).click();
    await tab.getByRole('link', { name: /^Ring .*Arbejdsmiljø$/ }).click();
    await expect.poll(opened).toEqual([expect.stringMatching(/^mailto:arbejdsmiljoe@/), 'tel:00000000']);
  });

  teamsTest('the mail that asks for access, too', async ({ page, openInTeams, watch }) => {
    watch.allow('403');
    const tab = await openInTeams('#/', { as: 'udenfor' });
    const opened = await openedByHost(page);
    await tab.getByRole('link', { name: 'Bed om adgang' }).click();
    await expect.poll(opened).toEqual([expect.stringMatching(/^mailto:sekretariatet@/)]);
  });

  teamsTest('SharePoint’s form is opened outside the frame', async ({ context, openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress', { as: 'hr' });
    const opened = context.waitForEvent('page');
    await tab.getByRole('link', { name: 'Ret', exact: true }).click();
    await (await opened).waitForURL('**/Lists/HelpTopics/EditForm.aspx*');
  });
});

describe('signing in, in Teams', () => {
  teamsTest('is asked of the person when the host wants it', async ({ openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress', { token: 'interaction' });
    await h1(tab, 'Stress').waitFor();
  });

  teamsTest('that is cancelled gives a page from which one can try again', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress', { token: 'cancelled' });
    await h1(tab, 'Du er logget ud').waitFor();
    await page.evaluate(() => {
      (document.getElementById('token') as HTMLSelectElement).value = 'silent'; // without a new document
    });
    await tab.getByRole('button', { name: 'Log ind igen' }).click();
    await h1(tab, 'Stress').waitFor();
  });
});

describe('signing in, in Teams, that only IT can mend', () => {
  const textForIt = async (tab: FrameLocator, page: Page): Promise<string> => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.getByRole('button', { name: 'Kopiér tekst til IT' }).click();
    await tab.getByRole('button', { name: 'Kopieret' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText()); // the frame itself may write only
  };

  teamsTest('without consent: a text for IT, with the link where it is given', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/', { token: 'consent' });
    await h1(tab, 'Lederhjælp mangler en godkendelse').waitFor();
    expect(await textForIt(tab, page)).toMatch(
      /AADSTS65001.*https:\/\/login\.microsoftonline\.com\/[^/]+\/adminconsent\?client_id=/,
    );
  });

  teamsTest('refused by a rule of the municipality: Microsoft’s own code', async ({ openInTeams }) => {
    const tab = await openInTeams('#/', { token: 'refused' });
    await h1(tab, 'Du kunne ikke logges ind').waitFor();
    await tab.getByText('AADSTS53003').waitFor();
  });

  teamsTest('without a network: what to check', async ({ openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress', { token: 'offline' });
    await h1(tab, 'Du er uden net').waitFor();
  });
});

const silentFrame = teamsTest.extend('silentFrame', { scope: 'file' }, async ({}, { onCleanup }) => {
  // A real server: Chromium lets no page that was made up in place of one reach this machine.
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><iframe src="${inject('localApp').appUrl}/#/hjaelp/stress"></iframe>`);
  });
  const port = await listen(server, 0, 'port');
  onCleanup(() => closed(server));
  return `http://localhost:${port}/`;
});

describe('a frame that is no host', () => {
  silentFrame('gets a page with the way into a browser, in good time', async ({ page, silentFrame: address }) => {
    await page.goto(address);
    const open = page.frameLocator('iframe').getByRole('link', { name: 'Åbn i browser' });
    await open.waitFor(); // after eight seconds of patience
    await h1(page.frameLocator('iframe'), 'Lederhjælp kan ikke vises her').waitFor();
    expect(await open.getAttribute('href')).toMatch(/#\/hjaelp\/stress$/);
    expect(await open.getAttribute('target')).toBe('_blank');
  });

  teamsTest('nor can a host without sign-in hold the app, and it says so at once', async ({ page, openInTeams }) => {
    const tab = await openInTeams('#/hjaelp/stress', { host: 'bare' });
    await h1(tab, 'Lederhjælp kan ikke vises her').waitFor();
    await tab.getByRole('link', { name: 'Åbn i browser' }).waitFor();
    await page.getByText('Appen er klar').waitFor(); // else the host would cover the page
  });
});
