import type { ReadingAhead } from '#data/reading-ahead.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { HomePage } from './pages/HomePage.tsx';

const helpIndexPage = () => import(/* webpackChunkName: "help-index" */ './pages/HelpIndexPage.tsx');
const searchPage = () => import(/* webpackChunkName: "search-page" */ './pages/SearchPage.tsx');
const searchEngine = () => import(/* webpackChunkName: "search" */ './components/search/search-engine.tsx');
const contactPage = () => import(/* webpackChunkName: "contact" */ './pages/ContactPage.tsx');
const topicPage = () => import(/* webpackChunkName: "topic" */ './pages/TopicPage.tsx');

const ContactPage = fetchedPage(async () => (await contactPage()).ContactPage);
const HelpIndexPage = fetchedPage(async () => (await helpIndexPage()).HelpIndexPage);
const TopicPage = fetchedPage(async () => (await topicPage()).TopicPage);

/** The help overview. Home is part of start-up; the other pages come when they are opened, or when nothing else is to do. */
export const helpArea: Area<ReadingAhead> = {
  id: 'help',
  tab: { path: '/', useLabel: () => useTexts(commonTexts).overview },
  routes: [
    { path: '/', page: HomePage, drawsWithoutContent: true },
    { path: '/hjaelp', page: HelpIndexPage },
    { path: '/hjaelp/:slug', page: TopicPage },
    { path: '/kontakt', page: ContactPage },
  ],
  readAhead: async (around) =>
    (await import(/* webpackChunkName: "help-ahead" */ '#data/help/read-ahead.ts')).readHelpAhead(around),
  keptOnDevice: ['topicWords', 'topicAnswers'],
  fetchAhead: () => Promise.all([topicPage(), contactPage(), helpIndexPage(), searchPage(), searchEngine()]),
};
