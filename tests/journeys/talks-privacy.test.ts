import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, heading } from '#tests/support/app-test.ts';

/** Words that nobody else would write. If one of them is found anywhere but on the page, it got out. */
const keywords = 'zqxjkvb-stikord';
const ownQuestion = 'zqxjkvb-spoergsmaal';
const firstDay = '2026-01-07';

/** Everything that leaves the page or is said in its console. */
function everythingSaid(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    said.push(`${request.method()} ${request.url()} ${headers} ${request.postDataBuffer()?.toString('latin1') ?? ''}`);
  });
  context.on('console', (message) => said.push(message.text()));
  context.on('page', (page) => page.on('websocket', (socket) => said.push(socket.url())));
  return said;
}

/** All that the browser keeps for the app: storage of both kinds, what is in databases and caches, cookies, addresses. */
const keptOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const contentOf = (name: string): Promise<unknown> =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => resolve('unreadable'));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          if (stores.length === 0) return resolve([]);
          const transaction = database.transaction(stores);
          const rows = stores.map((store) => transaction.objectStore(store).getAll());
          transaction.addEventListener('complete', () => resolve(rows.map(({ result }) => result as unknown)));
        });
      });
    const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => contentOf(name ?? '')));
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) =>
        (await (await window.caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      caches,
      document.cookie,
      location.href,
      history.state,
      document.title,
      window.name,
      performance.getEntries().map(({ name }) => name),
    ]);
  });

describe('what a leader writes about a talk', () => {
  appTest(
    'never leaves the page: not by the net, the address, the log, the cache or storage',
    async ({ context, open }) => {
      const said = everythingSaid(context);
      const page = await open('#/samtaler');
      await page.getByRole('link', { name: /^Seniorsamtale/ }).click();
      await page.getByRole('button', { name: /^Næste: / }).click();
      for (const field of await page.getByRole('textbox').all()) await field.fill(keywords);
      await page.getByRole('button', { name: 'Tilføj dit eget spørgsmål' }).click();
      await page.getByLabel('Dit eget spørgsmål', { exact: true }).fill(ownQuestion);
      await page.getByLabel(`Dine stikord til: ${ownQuestion}`).fill(keywords);
      await page.getByRole('button', { name: /^Næste: / }).click();
      await page.getByRole('checkbox', { name: 'Andre opgaver' }).check();
      await page.getByRole('button', { name: /^Næste: / }).click();
      for (const button of ['Word: Din forberedelse', 'Hent alle i én fil']) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        await download;
      }
      await page.getByRole('button', { name: 'Kopiér teksten i Din forberedelse' }).click();
      await page.getByRole('button', { name: 'Udskriv: Din forberedelse' }).click();
      await heading(page, 'Seniorsamtale: din forberedelse').waitFor();
      await page.getByText(keywords).first().waitFor(); // it is on the page, so the test would see it elsewhere
      const during = await keptOn(page);
      await page.getByRole('button', { name: 'Tilbage til forberedelsen' }).click();
      await page.getByRole('link', { name: 'Overblik' }).click();
      await heading(page, 'Hvad har du brug for hjælp til?').waitFor();
      await page.waitForTimeout(1500); // whatever is kept when there is nothing better to do
      expect(said.length).toBeGreaterThan(3);
      for (const found of [...said, during, await keptOn(page), ...said.map(decodeURIComponentSafely)])
        expect(found).not.toContain('zqxjkvb');
    },
  );

  appTest('is gone when the page has been left', async ({ open }) => {
    const page = await open('#/samtaler/seniorsamtale');
    await page.getByRole('button', { name: /^Næste: / }).click();
    await page.getByRole('textbox').first().fill(keywords);
    await page.getByRole('link', { name: 'Samtaler' }).first().click();
    await page.getByRole('button', { name: 'Gå uden at gemme' }).click();
    await page.getByRole('link', { name: /^Seniorsamtale/ }).click();
    await page.getByRole('button', { name: /^Næste: / }).click();
    expect(await page.getByRole('textbox').first().inputValue()).toBe('');
  });

  appTest('the first day of sickness stays on the page too', async ({ context, open }) => {
    const said = everythingSaid(context);
    const page = await open('#/samtaler/sygefravaerssamtale');
    const before = said.length;
    await page.getByLabel('Første sygedag').fill(firstDay);
    await page.getByText('onsdag 4. februar 2026').waitFor();
    await page.waitForTimeout(1500);
    for (const found of [...said.slice(before), await keptOn(page)]) expect(found).not.toContain(firstDay);
  });

  appTest('every field where one can write says what not to write', async ({ open }) => {
    for (const kind of ['seniorsamtale', 'mus', 'lus', 'sygefravaerssamtale', 'exit-samtale', 'onboarding-14-dage']) {
      const page = await open(`#/samtaler/${kind}`);
      await page.getByRole('button', { name: 'Næste: Vælg spørgsmål' }).click();
      await page.getByRole('button', { name: 'Tilføj dit eget spørgsmål' }).click();
      const described = await page
        .getByRole('textbox')
        .evaluateAll((fields) =>
          fields.map(
            (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
          ),
        );
      expect(described.length).toBeGreaterThan(2);
      for (const line of described) expect(line).toContain('Skriv ikke personoplysninger om medarbejdere her.');
    }
  });
});

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
