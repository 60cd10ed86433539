import { lazy } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { HomePage } from './pages/HomePage.tsx';

const HelpIndexPage = lazy(async () => {
  const { HelpIndexPage: page } = await import(/* webpackChunkName: "help-index" */ './pages/HelpIndexPage.tsx');
  return { default: page };
});

const TopicPage = lazy(async () => {
  const { TopicPage: page } = await import(/* webpackChunkName: "topic" */ './pages/TopicPage.tsx');
  return { default: page };
});

/** The help overview. Home is part of start-up; the other pages come when they are opened. */
export const helpArea: Area = {
  id: 'help',
  tab: { path: '/', useLabel: () => useTexts(commonTexts).overview },
  routes: [
    { path: '/', page: HomePage, drawsWithoutContent: true },
    { path: '/hjaelp', page: HelpIndexPage },
    { path: '/hjaelp/:slug', page: TopicPage },
  ],
};
