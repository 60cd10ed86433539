import { describe, expect, inject } from 'vitest';
import { appAddress, appTest, contentDrawn, heading } from '#tests/support/app-test.ts';
import {
  answerAlways,
  answerNothing,
  answerNotYet,
  answerOnce,
  answerTorn,
} from '#tests/support/sharepoint-answers.ts';

const home = 'Hvad har du brug for hjælp til?';

describe('SharePoint at the start', () => {
  appTest('is down: the page says so, and Prøv igen works', async ({ open, context, watch, page }) => {
    watch.allow('503');
    const down = await answerAlways(context, { status: 503 });
    await open('#/hjaelp/stress');
    await heading(page, 'SharePoint svarer ikke lige nu').waitFor();
    expect(await page.title()).toBe('SharePoint svarer ikke lige nu – Lederhjælp');
    expect(await page.getByText(/^Kode unavailable 503/).count()).toBe(1);
    await down.end();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, 'Stress').waitFor();
  });

  appTest('is down: the overview says so too', async ({ open, context, watch, page }) => {
    watch.allow('500');
    const down = await answerAlways(context, { status: 500 });
    await open();
    await heading(page, 'SharePoint svarer ikke lige nu').waitFor();
    await down.end();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, home).waitFor();
    await contentDrawn(page);
  });

  appTest('can not be reached: the page says what to check', async ({ open, context, watch, page }) => {
    watch.allow('ERR_CONNECTION_REFUSED');
    const nothing = await answerNothing(context);
    await open('#/hjaelp/stress');
    await heading(page, 'Du er uden net').waitFor();
    await nothing.end();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, 'Stress').waitFor();
  });

  appTest('is busy: it counts down and tries again by itself', async ({ open, context, watch, page }) => {
    watch.allow('429');
    await page.clock.install();
    const busy = await answerAlways(context, { status: 429 });
    await open('#/hjaelp/stress');
    await heading(page, 'SharePoint har travlt lige nu').waitFor();
    const timer = page.getByRole('timer');
    const said = await timer.innerText();
    expect(said).toMatch(/^Vi prøver igen om \d+ sekunder?\.$/);
    await expect.poll(() => timer.innerText()).not.toBe(said);
    await busy.end();
    await page.clock.runFor(13_000);
    await heading(page, 'Stress').waitFor();
  });

  appTest('does not take the token once: a fresh one is fetched without a word', async ({ open, context, watch }) => {
    watch.allow('401');
    await answerOnce(context, { status: 401 });
    const starts: string[] = [];
    context.on('request', (request) => {
      if (request.url().endsWith('$batch') && request.postData()?.includes('ContactUnits')) starts.push(request.url());
    });
    const page = await open('#/hjaelp/stress');
    await heading(page, 'Stress').waitFor();
    expect(starts).toHaveLength(2); // the refused one and its repetition
  });

  appTest('never takes the token: one signs in again and comes back here', async ({ context, watch, page }) => {
    watch.allow('401');
    const never = await answerAlways(context, { status: 401 });
    const held = await answerNotYet(context); // until the page is drawn: what is drawn after a failed start asks again
    await page.goto(appAddress('#/hjaelp/stress'));
    await page.locator('[aria-busy=true]').first().waitFor();
    await held.end();
    await heading(page, 'Du er logget ud').waitFor();
    expect(never.count()).toBe(2); // not in a ring
    await never.end();
    await page.getByRole('button', { name: 'Log ind igen' }).click();
    await heading(page, 'Hvem vil du være?').waitFor();
    await page.getByRole('link', { name: /^Demo Ny Leder/ }).click();
    await heading(page, 'Stress').waitFor();
  });

  appTest('refuses everything: the page says whom to ask', async ({ open, context, watch, page }) => {
    watch.allow('403');
    await answerAlways(context, { status: 403 });
    await open();
    await heading(page, 'Du mangler adgang til Lederhjælp').waitFor();
  });

  appTest('is a page to sign in to the network: not content, and said', async ({ open, context, page }) => {
    await answerAlways(context, { status: 200, body: '<html><h1>Wifi</h1></html>', contentType: 'text/html' });
    await open('#/hjaelp/stress');
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
    expect(await heading(page).innerText()).toMatch(/^(SharePoint svarer ikke lige nu|Noget gik galt)$/);
  });

  appTest('is cut off in the middle of its answer: it can be tried again', async ({ open, context, page }) => {
    const torn = await answerTorn(context);
    await open('#/hjaelp/stress');
    await page.getByRole('button', { name: 'Prøv igen' }).waitFor();
    await torn.end();
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, 'Stress').waitFor();
  });

  appTest.for([1280, 360])(
    'is slow: the shape of the page stands, and nothing jumps at %i px',
    async (width, { open, context, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const held = await answerNotYet(context);
      await open();
      await heading(page, home).waitFor();
      await page.getByRole('region', { name: 'Emner' }).locator('[aria-busy=true]').waitFor();
      await page.waitForTimeout(500); // skeletons wait before they are shown
      await held.end();
      await contentDrawn(page);
      await page.waitForTimeout(200);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.1);
    },
  );
});

describe('a part of the app that can not be fetched at the start', () => {
  appTest('the English words: Danish ones stand in their place', async ({ open, page, watch }) => {
    watch.allow('ERR_FAILED');
    await page.route(/\/en\.[0-9a-f]+\.js$/, (route) => route.abort('failed'));
    await open('#/', { locale: 'en-GB' });
    await heading(page, home).waitFor();
    await contentDrawn(page);
  });

  appTest.for(['dark', 'contrast'] as const)(
    'the theme %s: the light one does',
    async (theme, { open, page, watch }) => {
      watch.allow('ERR_FAILED');
      await page.route(/\/theme-\w+\.[0-9a-f]+\.js$/, (route) => route.abort('failed'));
      await open('#/', { theme });
      await contentDrawn(page);
    },
  );

  appTest('the page that says why: there are words all the same', async ({ open, page, watch }) => {
    watch.allow('ERR_FAILED');
    await page.route(/\/(before-start\.[0-9a-f]+\.js|config\.json)$/, (route) => route.abort('failed'));
    await open();
    await heading(page, 'Siden kunne ikke hentes').waitFor();
    await page.unroute(/\/(before-start\.[0-9a-f]+\.js|config\.json)$/);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await heading(page, home).waitFor();
  });
});

describe('the second start', () => {
  appTest('is useful from what was kept, while SharePoint is down', async ({ open, context, watch }) => {
    watch.allow('503');
    const page = await open();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('lederhjaelp.content'))).toContain('Stress');
    await answerAlways(context, { status: 503 });
    await page.reload();
    await contentDrawn(page);
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
    await heading(page, 'Stress').waitFor();
    await page.getByRole('region', { name: 'Det løser du selv' }).waitFor();
  });

  appTest('with rubbish in the storage is like the first', async ({ open, page }) => {
    await page.addInitScript(() => {
      if (window.top === window) localStorage.setItem('lederhjaelp.content', '{"owner":');
    });
    await open();
    await contentDrawn(page);
  });

  appTest('with a storage that throws works all the same', async ({ open, page }) => {
    await page.addInitScript(() => {
      const refused = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { configurable: true, get: refused });
    });
    await open();
    await contentDrawn(page);
    await page.getByRole('button', { name: 'Luk beskeden' }).click();
    await page.getByRole('link', { name: 'Stress', exact: true }).click();
    await heading(page, 'Stress').waitFor();
  });
});

describe('config.json', () => {
  const address = () => `${inject('localApp').appUrl}/config.json`;

  appTest.for([
    ['is missing', { status: 404, body: 'Findes ikke' }, '404'],
    ['is not JSON', { status: 200, body: '<!doctype html>' }, undefined],
    ['is not an object', { status: 200, body: '[]' }, undefined],
    ['names no site', { status: 200, body: '{"mode":"emulator"}' }, undefined],
    [
      'names a site elsewhere',
      { status: 200, body: '{"mode":"emulator","siteUrl":"https://evil.example/x"}' },
      undefined,
    ],
    [
      'names a site that only looks like SharePoint',
      { status: 200, body: '{"siteUrl":"https://evil.example/x.sharepoint.com","tenantId":"a","clientId":"b"}' },
      undefined,
    ],
  ] as const)(
    'that %s gives a page with a text for IT',
    async ([, answer, complaint], { open, context, page, watch }) => {
      if (complaint) watch.allow(complaint);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await context.route(address(), (route) => route.fulfill(answer));
      await open();
      await heading(page, 'Lederhjælp er ikke sat op endnu').waitFor();
      await page.getByRole('button', { name: 'Kopiér tekst til IT' }).click();
      await page.getByRole('button', { name: 'Kopieret' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('config.json');
    },
  );
});
