import type { Page } from 'playwright-core';
import { button, saying, type Scene } from '#tests/support/scene.ts';

/** So many steps on in the preparation of a talk. */
const steps = (count: number) => async (page: Page) => {
  for (let step = 0; step < count; step += 1) await button(page, /^Næste: /).click();
};

const withOwnQuestion = async (page: Page) => {
  await steps(1)(page);
  await button(page, 'Tilføj dit eget spørgsmål').click();
  await page.getByLabel('Dit eget spørgsmål', { exact: true }).fill('Hvad skal vi fejre?');
};

const withFile = async (page: Page) => {
  await steps(3)(page);
  await button(page, 'Word: Din forberedelse').click();
  await saying('er lavet')(page);
};

const onPaper = async (page: Page) => {
  await steps(2)(page);
  await page.getByRole('checkbox', { name: 'Andre opgaver' }).check();
  await steps(1)(page);
  await button(page, 'Udskriv: Din forberedelse').click();
  await page.getByRole('article').waitFor();
};

const beingLeft = async (page: Page) => {
  await withOwnQuestion(page);
  await page.getByRole('link', { name: 'Overblik' }).click();
  await page.getByRole('alertdialog').waitFor();
};

const withDate = async (page: Page) => {
  await page.getByLabel('Første sygedag').fill('2026-11-14');
  await saying('lørdag 12. december 2026')(page);
};

const approving = async (page: Page) => {
  await button(page, /^Godkend Exit/).click();
  await page.getByRole('form').getByRole('button', { name: 'Godkend' }).click();
};

export const talksScenes: readonly Scene[] = [
  { name: 'talks', hash: '#/samtaler', after: saying('Seniorsamtale') },
  { name: 'talks for HR', hash: '#/samtaler', as: 'hr', after: saying('Kun HR ser dette') },
  { name: 'talk, its purpose', hash: '#/samtaler/seniorsamtale' },
  { name: 'talk, its questions', hash: '#/samtaler/seniorsamtale', after: withOwnQuestion },
  { name: 'talk, its options', hash: '#/samtaler/seniorsamtale', after: steps(2) },
  { name: 'talk, its documents', hash: '#/samtaler/seniorsamtale', after: withFile },
  { name: 'talk, on paper', hash: '#/samtaler/seniorsamtale', after: onPaper },
  { name: 'talk, asking before it is left', hash: '#/samtaler/seniorsamtale', after: beingLeft },
  { name: 'talk with a date', hash: '#/samtaler/sygefravaerssamtale', after: withDate },
  { name: 'talk that is a pointer', hash: '#/samtaler/tjenstlig-samtale' },
  { name: 'talk that is gone', hash: '#/samtaler/findes-ikke' },
  { name: 'checklist', hash: '#/samtaler/offboarding' },
  { name: 'materials', hash: '#/samtaler/materialer', after: saying('MUS: guide') },
  { name: 'materials for HR', hash: '#/samtaler/materialer', as: 'hr', after: approving },
];
