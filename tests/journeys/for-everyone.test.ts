import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeFindings, layoutOf } from '#tests/support/accessibility.ts';
import { appTest, chooseInMenu, contentDrawn, heading, results, settled, type Visit } from '#tests/support/app-test.ts';
import { answerAlways, answerNotYet } from '#tests/support/sharepoint-answers.ts';

/** A page as one meets it. `before` sets the stage, `after` leads to the state that is meant. */
type Scene = {
  readonly name: string;
  readonly hash: string;
  readonly as?: Visit['as'];
  readonly complaint?: string;
  /** The page keeps the theme it began with, since it is drawn before the app. */
  readonly themeIsFixed?: true;
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
};

const typed = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words);
const saying = (words: string) => (page: Page) => page.getByText(words).first().waitFor();
const failing = (status: number): Pick<Scene, 'complaint' | 'before'> => ({
  complaint: String(status),
  before: (context) => answerAlways(context, { status }),
});

/** SharePoint is busy, and the seconds until the app tries again stand still, or a slow machine would see it try. */
const busy = async (context: BrowserContext) => {
  await context.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) => (ms === 1000 ? 0 : later(run, ms))) as typeof setTimeout;
  });
  await answerAlways(context, { status: 429 });
};

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
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

const signingUp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tilmeld mig' }).click();
  await saying('Andre ledere kan teknisk se')(page);
};

const withHistory = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vis tidligere og historik' }).click();
  await saying('Tilmelding, plads')(page);
};

const ruling = async (page: Page): Promise<void> => {
  await chooseInMenu(page, 'Flere valg for Demo Leder 30', 'Giv forrang');
  await saying('Det sker, når du gemmer')(page);
};

const createEmpty = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Opret' }).click();
  await saying('felter skal rettes')(page);
};

const scenes: readonly Scene[] = [
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
  { name: 'topic', hash: '#/hjaelp/sygefravaerssamtale' },
  { name: 'topic for HR', hash: '#/hjaelp/stress', as: 'hr', after: saying('Kun HR ser dette') },
  { name: 'topic that is gone', hash: '#/hjaelp/findes-ikke' },
  {
    name: 'committee',
    hash: '#/med/lokal-med-1',
    after: (page) => page.getByRole('link', { name: /^Tilmeld mig/ }).waitFor(),
  },
  { name: 'committee that is gone', hash: '#/med/findes-ikke', after: saying('Udvalget findes ikke') },
  { name: 'set-up outside Teams', hash: '#/konfigurer', after: saying('Fanen sættes op i Teams') },
  { name: 'group that is gone', hash: '#/hjaelp?gruppe=findes-ikke' },
  { name: 'page that is none', hash: '#/findes/ikke' },
  { name: 'courses', hash: '#/kurser', after: saying('pladser tilbage') },
  { name: 'courses, none of which fit', hash: '#/kurser?form=launch&emne=mus', after: saying('Ingen kurser passer') },
  { name: 'course', hash: '#/kurser/den-gode-sygefravaerssamtale', after: saying('pladser tilbage') },
  { name: 'course, signing up', hash: '#/kurser/staerkt-med-samarbejde?udvalg=hovedudvalget', after: signingUp },
  { name: 'course without a session', hash: '#/kurser/ledertalentforloeb', after: saying('Jeg er interesseret') },
  { name: 'own courses, none', hash: '#/mine', as: 'leder300', after: saying('Du er ikke tilmeldt noget') },
  { name: 'own courses', hash: '#/mine', as: 'leder2', after: withHistory },
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
  { name: 'session form', hash: '#/hr/kurser/den-gode-sygefravaerssamtale/2/rediger', as: 'hr', after: saying('Sted') },
  { name: 'course form, with mistakes', hash: '#/hr/nyt-kursus', as: 'hr', after: createEmpty },
  { name: 'clearing up', hash: '#/hr/oprydning', as: 'hr', after: saying('Intet skal slettes') },
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
  { name: 'about', hash: '#/om' },
  { name: 'HR', hash: '#/hr', as: 'hr' },
  { name: 'review', hash: '#/hr/indhold', as: 'hr' },
  { name: 'HR for a leader', hash: '#/hr' },
  { name: 'no access', hash: '#/', as: 'udenfor', complaint: '403', after: saying('Du mangler adgang') },
  { name: 'who are you', hash: '#/', as: null, themeIsFixed: true },
  { name: 'SharePoint down', hash: '#/hjaelp', ...failing(500), after: saying('SharePoint svarer ikke') },
  { name: 'SharePoint busy', hash: '#/hjaelp', complaint: '429', before: busy, after: saying('Vi prøver igen om') },
  { name: 'signed out', hash: '#/hjaelp', ...failing(401), after: saying('Du er logget ud') },
  {
    name: 'not set up',
    hash: '#/',
    themeIsFixed: true,
    before: (context) => context.route(/config\.json$/, (route) => route.fulfill({ json: {} })),
    after: saying('ikke sat op endnu'),
  },
  {
    name: 'without net',
    hash: '#/',
    after: async (page) => {
      await contentDrawn(page);
      // without net no theme can be fetched
      for (const theme of [...themes.slice(1), themes[0]]) await changeTheme(page, theme);
      await settled(page);
      await page.context().setOffline(true);
      await saying('Du er uden net.')(page);
    },
  },
];

const widths = [320, 768, 1280];

async function expectFitForEveryone(page: Page, width: number, rules: 'all' | 'colours'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.locator('h1').waitFor({ state: 'attached' }); // a dialog hides the page under it from readers
  expect(await axeFindings(page, rules), `axe at ${width} px`).toEqual([]);
  expect(await layoutOf(page), `at ${width} px`).toEqual({
    h1: 1,
    title: expect.stringMatching(/^\S.* – Lederhjælp$/),
    sideways: 0,
  });
}

/** What a device says it wants. */
const themes = [
  { name: 'default', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

const ground = (page: Page): Promise<string> =>
  page.evaluate(() =>
    getComputedStyle(document.querySelector('#root > *')!).getPropertyValue('--colorNeutralBackground1'),
  );

/** Changes the theme as a device does, under the open page. */
async function changeTheme(page: Page, { media }: (typeof themes)[number]): Promise<void> {
  const before = await ground(page);
  await page.emulateMedia(media);
  await expect.poll(() => ground(page)).not.toBe(before);
}

describe('in every theme', () => {
  appTest.for(scenes)('$name can be read and used by everyone', async (scene, { open, context, page, watch }) => {
    const visit = scene.as === undefined ? {} : { as: scene.as };
    if (scene.complaint) watch.allow(scene.complaint);
    await scene.before?.(context);
    await open(scene.hash, visit);
    await scene.after?.(page);
    for (const width of widths) await expectFitForEveryone(page, width, width === 768 ? 'colours' : 'all');
    for (const theme of themes.slice(1)) {
      if (scene.themeIsFixed) await open(scene.hash, { ...visit, theme: theme.name });
      else await changeTheme(page, theme);
      // another theme has other colours and nothing else, and colours do not depend on the width
      await expectFitForEveryone(page, 1280, 'colours');
    }
  });
});

describe.each(['light', 'dark'] as const)('the pages that need no sign-in, when the device is %s', (colorScheme) => {
  appTest.for(['privatliv.html', 'vilkaar.html'])('%s', async (file, { page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${inject('localApp').appUrl}/${file}`);
    await heading(page).waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFindings(page), `axe at ${width} px`).toEqual([]);
      expect(await layoutOf(page)).toMatchObject({ h1: 1, sideways: 0, title: expect.stringContaining('Lederhjælp') });
    }
  });
});
