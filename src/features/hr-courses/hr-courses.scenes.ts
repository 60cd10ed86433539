import type { Page } from 'playwright-core';
import { chooseInMenu } from '#tests/support/app-test.ts';
import { saying, type Scene } from '#tests/support/scene.ts';

const ruling = async (page: Page): Promise<void> => {
  await chooseInMenu(page, 'Flere valg for Demo Leder 30', 'Giv forrang');
  await saying('Det sker, når du gemmer')(page);
};

const createEmpty = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Opret' }).click();
  await saying('felter skal rettes')(page);
};

export const hrCoursesScenes: readonly Scene[] = [
  { name: 'courses of HR', hash: '#/hr/kurser', as: 'hr', after: saying('10 af 24 pladser') },
  { name: 'course of HR', hash: '#/hr/kurser/den-gode-sygefravaerssamtale', as: 'hr', after: saying('8 af 8 pladser') },
  {
    name: 'participants',
    hash: '#/hr/kurser/den-gode-sygefravaerssamtale/2',
    as: 'hr',
    after: saying('Demo Leder 30'),
  },
  { name: 'ruling', hash: '#/hr/kurser/den-gode-sygefravaerssamtale/2', as: 'hr', after: ruling },
  {
    name: 'attendance',
    hash: '#/hr/kurser/den-gode-sygefravaerssamtale/2/fremmoede',
    as: 'hr',
    after: saying('0 af 8'),
  },
  {
    name: 'audit',
    hash: '#/hr/kurser/den-gode-sygefravaerssamtale/2/kontrol',
    as: 'hr',
    after: saying('ikke et bevis'),
  },
  { name: 'new session', hash: '#/hr/kurser/den-gode-sygefravaerssamtale/nyt-hold', as: 'hr', after: saying('Sted') },
  { name: 'course form', hash: '#/hr/kurser/den-gode-sygefravaerssamtale/rediger', as: 'hr', after: saying('Formål') },
  { name: 'session form', hash: '#/hr/kurser/den-gode-sygefravaerssamtale/2/rediger', as: 'hr', after: saying('Sted') },
  { name: 'course form, with mistakes', hash: '#/hr/nyt-kursus', as: 'hr', after: createEmpty },
  { name: 'clearing up', hash: '#/hr/oprydning', as: 'hr', after: saying('Intet skal slettes') },
];
