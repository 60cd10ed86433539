import type { BrowserContext } from 'playwright-core';
import { contentDrawn, settled } from '#tests/support/app-test.ts';
import { failing, saying, type Scene } from '#tests/support/scene.ts';
import { answerAlways } from '#tests/support/sharepoint-answers.ts';
import { changeTheme, themes } from '#tests/support/themes-of-device.ts';

/** SharePoint is busy, and the seconds until the app tries again stand still, or a slow machine would see it try. */
const busy = async (context: BrowserContext) => {
  await context.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) => (ms === 1000 ? 0 : later(run, ms))) as typeof setTimeout;
  });
  await answerAlways(context, { status: 429 });
};

export const appScenes: readonly Scene[] = [
  { name: 'page that is none', hash: '#/findes/ikke' },
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
