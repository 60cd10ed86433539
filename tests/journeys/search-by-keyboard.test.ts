import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { appTest, expectFocus, heading, readyToType, results } from '#tests/support/app-test.ts';

const question = 'Hvad har du brug for hjælp til?';

/** Collects what live regions say from now on. */
async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const hear = (region: Element) => {
      const words = (region as HTMLElement).innerText.trim();
      if (words !== '') said.push(words);
    };
    for (const region of document.querySelectorAll('[role=status]'))
      new MutationObserver(() => hear(region)).observe(region, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

describe('searching with the keyboard alone', () => {
  appTest('arrows go through results and actions and back to the field', async ({ open }) => {
    const page = await open();
    await readyToType(page);
    await page.keyboard.type('ferie');
    await results(page).waitFor();
    const stops = await page.locator('[role=search] a[href]').count();
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, /^Ferie\b/);
    for (let step = 1; step < stops + 2; step += 1) await page.keyboard.press('ArrowDown');
    await expectFocus(page, 'Vis alle på en side'); // the last one, and no further
    for (let step = 0; step < stops; step += 1) await page.keyboard.press('ArrowUp');
    await expectFocus(page, question);
  });

  appTest('Esc closes and keeps the words, a second Esc clears them', async ({ open }) => {
    const page = await open();
    const field = page.getByRole('searchbox', { name: question });
    await readyToType(page);
    await page.keyboard.type('ferie');
    await results(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await results(page).waitFor({ state: 'detached' });
    await expectFocus(page, question);
    expect(await field.inputValue()).toBe('ferie');
    await page.keyboard.press('ArrowDown');
    await results(page).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await expectFocus(page, question);
  });

  appTest('Tab leaves, through the results, and closes them behind it', async ({ open }) => {
    const page = await open();
    await readyToType(page);
    await page.keyboard.type('ferie');
    await results(page).waitFor();
    const stops = await page.locator('[role=search] :is(a[href], button)').count();
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Ryd søgefeltet');
    for (let step = 0; step < stops; step += 1) await page.keyboard.press('Tab');
    await results(page).waitFor({ state: 'detached' });
    await expectFocus(page, 'Sygefraværssamtale');
  });

  appTest('Enter in the field opens all results on a page of their own', async ({ open }) => {
    const page = await open();
    await readyToType(page);
    await page.keyboard.type('ferie');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/hjaelp\?q=ferie$/);
    await results(page).getByRole('link').first().waitFor();
    expect(await page.title()).toBe('Søgning: ferie – Lederhjælp');
  });

  appTest('the number of results is said once, when the typing pauses', async ({ open }) => {
    const page = await open();
    const said = await listenToStatus(page);
    await readyToType(page);
    // by the page's own clock: when the machine stands still for a moment, that is no pause in the typing
    await page.evaluate(async () => {
      for (const letter of 'ferie') {
        document.execCommand('insertText', false, letter);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    await results(page).waitFor();
    await expect.poll(said).toEqual([expect.stringMatching(/^\d+ emner$/)]);
    await page.waitForTimeout(900);
    expect(await said()).toHaveLength(1);
  });

  appTest('the whole way from home to a mail needs no mouse', async ({ open }) => {
    const page = await open();
    await readyToType(page);
    await page.keyboard.type('mobning');
    await results(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectFocus(page, /^Krænkende handlinger/);
    await page.keyboard.press('Enter');
    await heading(page, 'Krænkende handlinger, mobning og chikane').waitFor();
    await expectFocus(page, 'Krænkende handlinger, mobning og chikane');
    const steps = page.getByRole('checkbox');
    await steps.first().waitFor();
    await steps.last().focus();
    for (const name of ['Kopiér liste', 'Udskriv', /^Ring 00/, /^Skriv til/, /^Chat med/]) {
      await page.keyboard.press('Tab');
      await expectFocus(page, name);
    }
  });

  appTest('the first Tab offers to skip the navigation', async ({ open }) => {
    const page = await open('#/hjaelp/ferie');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Gå til indhold');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Ferie');
    expect(new URL(page.url()).hash).toBe('#/hjaelp/ferie');
  });
});
