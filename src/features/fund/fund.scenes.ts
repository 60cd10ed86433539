import type { Page } from 'playwright-core';
import { button, saying, type Scene } from '#tests/support/scene.ts';

const sendEmpty = async (page: Page): Promise<void> => {
  await button(page, 'Send ansøgning').click();
  await saying('felter, og send igen')(page);
};

const lockUndecided = async (page: Page): Promise<void> => {
  await button(page, 'Lås beslutningen').click();
  await saying('Tag først stilling')(page);
};

export const fundScenes: readonly Scene[] = [
  { name: 'fund', hash: '#/pulje', after: saying('Send ansøgning') },
  { name: 'application with mistakes', hash: '#/pulje', after: sendEmpty },
  { name: 'confirmation', hash: '#/pulje/bekraeft/1?begynder=2027-08-23', after: saying('Send svar') },
  { name: 'confirmation without a number', hash: '#/pulje/bekraeft/nul', after: saying('mangler ansøgningens nummer') },
  { name: 'topics', hash: '#/prioritering', after: saying('Rækkefølge') },
  { name: 'topics of the board', hash: '#/prioritering', as: 'direktion', after: lockUndecided },
  { name: 'year of the fund', hash: '#/hr/pulje', as: 'hr', after: saying('Åbn året med de beløb') },
];
