import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { lazy } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import type { ReadingAhead } from '#data/reading-ahead.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import type { Area } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';

const cataloguePage = () => import(/* webpackChunkName: "courses" */ './pages/CataloguePage.tsx');
const coursePage = () => import(/* webpackChunkName: "courses" */ './pages/CoursePage.tsx');
const minePage = () => import(/* webpackChunkName: "courses" */ './pages/MinePage.tsx');
const aboutTopics = () => import(/* webpackChunkName: "courses-about" */ './components/topic/CoursesAboutTopics.tsx');
const ownCourses = () => import(/* webpackChunkName: "courses-now" */ './components/home/OwnCourses.tsx');

const CataloguePage = fetchedPage(async () => (await cataloguePage()).CataloguePage);
const CoursePage = fetchedPage(async () => (await coursePage()).CoursePage);
const MinePage = fetchedPage(async () => (await minePage()).MinePage);
const CoursesAboutTopics = lazy(async () => ({ default: (await aboutTopics()).CoursesAboutTopics }));
const OwnCourses = lazy(async () => ({ default: (await ownCourses()).OwnCourses }));

/** What leaders can sign up for: the catalogue, a page for each course, and one's own sign-ups. */
export const coursesArea: Area<ReadingAhead> = {
  id: 'courses',
  closable: true,
  tab: { path: '/kurser', useLabel: () => useTexts(commonTexts).courses },
  routes: [
    { path: '/kurser', page: CataloguePage },
    { path: '/kurser/:slug', page: CoursePage },
    { path: '/mine', page: MinePage },
  ],
  shortcuts: [
    {
      path: '/mine',
      useLabel: () => useTexts(commonTexts).myCourses,
      icon: CalendarLtr20Regular,
      useShown: () => usePerson().roles.maySignUp,
    },
  ],
  aboutTopics: CoursesAboutTopics,
  rightNow: OwnCourses,
  readAhead: async (around) =>
    (await import(/* webpackChunkName: "courses-ahead" */ '#data/courses/read-ahead.ts')).readCoursesAhead(around),
  keptOnDevice: ['courses'],
  fetchAhead: () => Promise.all([cataloguePage(), coursePage(), minePage(), aboutTopics()]),
};
