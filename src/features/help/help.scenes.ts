import { contentDrawn, results } from '#tests/support/app-test.ts';
import { saying, typed, type Scene } from '#tests/support/scene.ts';
import { answerNotYet } from '#tests/support/sharepoint-answers.ts';

export const helpScenes: readonly Scene[] = [
  { name: 'home', hash: '#/', after: contentDrawn },
  { name: 'home of HR', hash: '#/', as: 'hr', after: saying('skulle være gennemgået') },
  {
    name: 'home on its way',
    hash: '#/',
    before: answerNotYet,
    after: (page) => page.locator('[aria-busy=true]').first().waitFor(),
  },
  {
    name: 'search on home',
    hash: '#/',
    after: async (page) => {
      await contentDrawn(page);
      await typed('ferie')(page);
      await results(page).waitFor();
    },
  },
  {
    name: 'search on home, without hits',
    hash: '#/',
    after: async (page) => {
      await contentDrawn(page);
      await typed('xyzzyplugh')(page);
      await saying('Vi fandt ikke noget')(page);
    },
  },
  { name: 'results', hash: '#/hjaelp?q=ferie', after: (page) => results(page).waitFor() },
  { name: 'no results', hash: '#/hjaelp?q=xyzzyplugh', after: saying('Vi fandt ikke noget') },
  { name: 'all topics', hash: '#/hjaelp' },
  { name: 'group', hash: '#/hjaelp?gruppe=sygefravaer' },
  { name: 'group that is gone', hash: '#/hjaelp?gruppe=findes-ikke' },
  { name: 'topics of a unit', hash: '#/hjaelp?enhed=arbejdsmiljoe' },
  { name: 'unit that is gone', hash: '#/hjaelp?enhed=findes-ikke' },
  { name: 'topic', hash: '#/hjaelp/sygefravaerssamtale', after: saying('Lov'), isJudgedFromTheEnd: true },
  {
    name: 'topic that is urgent',
    hash: '#/hjaelp/vold-trusler',
    after: saying('Frister og regler'),
    isJudgedFromTheEnd: true,
  },
  { name: 'contact', hash: '#/kontakt' },
  {
    name: 'topic for HR',
    hash: '#/hjaelp/stress',
    as: 'hr',
    after: saying('Kun HR ser dette'),
    isJudgedFromTheEnd: true,
  },
  { name: 'topic that is gone', hash: '#/hjaelp/findes-ikke' },
];
