import { expect } from 'vitest';
import { axeFindings, layoutOf, smallTargets } from './accessibility.ts';
import { browserTest } from './browser-test.ts';

const flawed = `<html lang="da"><title>Prøve</title><main>
  <h1>Et</h1><h1>To</h1>
  <p style="color: #999">For bleg</p>
  <button style="width: 20px; height: 20px; padding: 0"></button>
  <p>En sætning med <a href="#" style="color: inherit; text-decoration: none">et link</a></p>
  <div style="width: 3000px">For bred</div></main></html>`;

browserTest('the checks for accessibility find planted flaws', async ({ page }) => {
  await page.setContent(flawed);
  const rules = (await axeFindings(page)).map((finding) => finding.split(' ')[0]);
  expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  expect((await axeFindings(page, 'colours')).map((finding) => finding.split(' ')[0])).toContain('color-contrast');
  expect(await layoutOf(page)).toEqual({ h1: 2, title: 'Prøve', sideways: expect.any(Number) });
  expect((await layoutOf(page)).sideways).toBeGreaterThan(1000);
  expect(await smallTargets(page, { height: 24, width: 24 })).toEqual([': 20 × 20']);
});
