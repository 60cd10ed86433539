import { cpSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { webConfig } from '#cli/hosting/iis.ts';
import { staticWebAppConfig } from '#cli/hosting/static-web-apps.ts';
import { appTest, contentDrawn, heading, results } from '#tests/support/app-test.ts';
import type { HostHeaders } from '#tests/support/hosts/host-headers.ts';
import { iisHost } from '#tests/support/hosts/iis-host.ts';
import { staticWebAppHost } from '#tests/support/hosts/static-web-app-host.ts';
import { localConfig } from '#tools/start/app-config.ts';
import { serveStatic } from '#tools/start/static-server.ts';

const builtApp = (): string => inject('localApp').folder;

const headersBy = {
  'Azure Static Web Apps': () =>
    staticWebAppHost(staticWebAppConfig(inject('localApp').siteUrl, readdirSync(builtApp()))),
  IIS: () => iisHost(webConfig(inject('localApp').siteUrl, readdirSync(builtApp()))),
};

const config = () => ({ '/config.json': () => localConfig(inject('localApp').siteUrl) });

/** The built app as a host of the municipality would serve it. */
async function serve(headers: HostHeaders) {
  const app = await serveStatic({ folder: builtApp(), port: 0, extra: config(), headers });
  onTestFinished(() => app.close());
  return app;
}

/** Every breach of the policy that the page reports, also those without a line in the console. */
async function watchBreaches(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { breaches: seen });
    addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { breaches: string[] }).breaches);
}

/** Lets the local frame show the app from there, with all of its tabs. */
async function frameShows(page: Page, elsewhere: string): Promise<void> {
  const { frameUrl, appUrl } = inject('localApp');
  const settings = await (await fetch(`${frameUrl}/settings.json`)).text();
  await page.route('**/settings.json', (route) => route.fulfill({ body: settings.replaceAll(appUrl, elsewhere) }));
}

describe.each(Object.entries(headersBy))('served as by %s', (_, headersOf) => {
  appTest('a leader finds a topic, and nothing breaks the policy', async ({ page }) => {
    const app = await serve(headersOf());
    const breaches = await watchBreaches(page);
    const tokensTo = new Set<string>();
    page.on('request', (request) => {
      if ('authorization' in request.headers()) tokensTo.add(new URL(request.url()).origin);
    });
    await page.goto(`${app.url}/?as=leder#/`);
    await contentDrawn(page);
    await page.getByRole('searchbox').fill('stress');
    await results(page).getByRole('link').first().click();
    await heading(page, 'Stress').waitFor();
    await page.getByRole('link', { name: 'Om', exact: true }).first().click();
    await heading(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await breaches()).toEqual([]);
    expect([...tokensTo]).toEqual([new URL(inject('localApp').siteUrl).origin]);
  });

  appTest('a theme that is fetched later, and one for high contrast, are let in', async ({ page }) => {
    const app = await serve(headersOf());
    const breaches = await watchBreaches(page);
    await page.goto(`${app.url}/?as=leder&theme=contrast#/`);
    await contentDrawn(page);
    const ground = await page.evaluate(() => getComputedStyle(document.querySelector('main')!).color);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(await breaches()).toEqual([]);
  });

  appTest('the pages without the app, and the page sign-in returns to, are let in', async ({ page }) => {
    const app = await serve(headersOf());
    const breaches = await watchBreaches(page);
    await page.goto(`${app.url}/privatliv.html`);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main')!).maxWidth)).toBe('800px');
    expect(await breaches()).toEqual([]);
    const answer = await page.request.get(`${app.url}/redirect.html`);
    expect(answer.headers()).not.toHaveProperty('cross-origin-opener-policy');
    await page.goto(`${app.url}/redirect.html`);
    await page.waitForURL(`${app.url}/`); // opened by hand, it leads to the app
    expect(await breaches()).toEqual([]);
  });

  appTest('a page that is no host of Microsoft’s can not frame it', async ({ page, watch }) => {
    watch.allow('frame-ancestors');
    const app = await serve(headersOf());
    await frameShows(page, app.url);
    const refused = page.waitForEvent('console', (line) => line.text().includes('frame-ancestors'));
    await page.goto(`${inject('localApp').frameUrl}/`);
    await refused;
  });

  appTest('a host that the policy names can, with Teams’ own code and sign-in inside', async ({ page }) => {
    const { frameUrl } = inject('localApp');
    const headers = headersOf();
    const app = await serve((file) => {
      const { 'content-security-policy': policy = '', ...rest } = headers(file);
      // the local frame in the place of a host of Microsoft's
      return { ...rest, 'content-security-policy': policy.replace('https://teams.microsoft.com', frameUrl) };
    });
    await frameShows(page, app.url);
    await page.goto(`${frameUrl}/?as=leder`);
    await contentDrawn(page.frameLocator('#tab'));
    await page.getByText('Appen er klar').waitFor();
  });
});

describe('after a release', () => {
  const nextMain = 'main.0123abcd.js';
  const isTopic = (file: string): boolean => /^topic\.[0-9a-f]{8}\.js$/.test(file);

  /** A server whose topic page is gone; `release` lays the next release's files where the old ones are. */
  async function serverInBetween() {
    const served = await mkdtemp(path.join(tmpdir(), 'lederhjaelp-'));
    await cp(builtApp(), served, { recursive: true, filter: (file) => !isTopic(path.basename(file)) });
    const app = await serveStatic({ folder: served, port: 0, extra: config() });
    onTestFinished(async () => {
      await rm(served, { recursive: true });
    });
    const release = async (): Promise<void> => {
      const index = await readFile(path.join(served, 'index.html'), 'utf8');
      const [main = ''] = /main\.[0-9a-f]{8}\.js/.exec(index) ?? [];
      await cp(path.join(served, main), path.join(served, nextMain));
      await writeFile(path.join(served, 'index.html'), index.replace(main, nextMain));
    };
    const bringTopicBack = (): void => {
      const topic = readdirSync(builtApp()).find(isTopic) ?? '';
      cpSync(path.join(builtApp(), topic), path.join(served, topic));
    };
    return { url: app.url, release, bringTopicBack };
  }

  const running = (page: Page) => page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src'));

  async function openTopic(page: Page, server: { url: string; release: () => Promise<void> }): Promise<void> {
    await page.goto(`${server.url}/?as=leder#/`);
    await contentDrawn(page);
    await server.release();
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
  }

  appTest('a part that is gone leads to one quiet reload, to the page that was asked for', async ({ page, watch }) => {
    watch.allow('404');
    watch.allow('ChunkLoadError');
    const server = await serverInBetween();
    page.on('request', (request) => {
      if (request.url().endsWith(nextMain)) server.bringTopicBack();
    });
    await openTopic(page, server);
    await heading(page, 'Stress').waitFor();
    expect(await running(page)).toBe(nextMain);
  });

  appTest('a part that stays gone is said, not tried in a ring', async ({ page, watch }) => {
    watch.allow('404');
    watch.allow('ChunkLoadError');
    let loads = 0;
    page.on('load', () => (loads += 1));
    await openTopic(page, await serverInBetween());
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
    await expect.poll(async () => [await running(page), loads]).toEqual([nextMain, 2]);
  });
});
