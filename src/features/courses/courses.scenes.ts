import type { Page } from 'playwright-core';
import { saying, type Scene } from '#tests/support/scene.ts';

const signingUp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tilmeld mig' }).click();
  await saying('Andre ledere kan teknisk se')(page);
};

const withHistory = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vis tidligere og historik' }).click();
  await saying('Tilmelding, plads')(page);
};

export const coursesScenes: readonly Scene[] = [
  { name: 'courses', hash: '#/kurser', after: saying('pladser tilbage') },
  { name: 'courses, none of which fit', hash: '#/kurser?form=launch&emne=mus', after: saying('Ingen kurser passer') },
  { name: 'course', hash: '#/kurser/den-gode-sygefravaerssamtale', after: saying('pladser tilbage') },
  { name: 'course, signing up', hash: '#/kurser/staerkt-med-samarbejde?udvalg=hovedudvalget', after: signingUp },
  { name: 'course without a session', hash: '#/kurser/ledertalentforloeb', after: saying('Jeg er interesseret') },
  { name: 'own courses, none', hash: '#/mine', as: 'leder300', after: saying('Du er ikke tilmeldt noget') },
  { name: 'own courses', hash: '#/mine', as: 'leder2', after: withHistory },
];
