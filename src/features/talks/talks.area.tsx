import { lazy } from 'react';
import type { ReadingAhead } from '#data/reading-ahead.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';

const talksPage = () => import(/* webpackChunkName: "talks" */ './pages/TalksPage.tsx');
const talkPage = () => import(/* webpackChunkName: "talk" */ './pages/TalkPage.tsx');
const materialsPage = () => import(/* webpackChunkName: "materials" */ './pages/MaterialsPage.tsx');
const aboutTopics = () => import(/* webpackChunkName: "talks-about" */ './components/guide/TalksAboutTopics.tsx');

const TalksPage = fetchedPage(async () => (await talksPage()).TalksPage);
const TalkPage = fetchedPage(async () => (await talkPage()).TalkPage);
const MaterialsPage = fetchedPage(async () => (await materialsPage()).MaterialsPage);
const TalksAboutTopics = lazy(async () => ({ default: (await aboutTopics()).TalksAboutTopics }));

/** Talks with employees: guides, preparation in memory, documents to take along, and the approved materials. */
export const talksArea: Area<ReadingAhead> = {
  id: 'talks',
  closable: true,
  tab: { path: '/samtaler', useLabel: () => useTexts(commonTexts).talks },
  routes: [
    { path: '/samtaler', page: TalksPage },
    { path: '/samtaler/materialer', page: MaterialsPage },
    { path: '/samtaler/:kind', page: TalkPage },
  ],
  aboutTopics: TalksAboutTopics,
  readAhead: async (around) =>
    (await import(/* webpackChunkName: "talks-ahead" */ '#data/talks/read-ahead.ts')).readTalksAhead(around),
  fetchAhead: () => Promise.all([talksPage(), talkPage(), materialsPage(), aboutTopics()]),
};
