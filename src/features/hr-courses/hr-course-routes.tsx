import type { AreaRoute } from '#ui/area.ts';
import { fetchedPage } from '#ui/fetched-page.tsx';
import { hrCoursesPath, newCoursePath, upkeepPath } from './hr-path.ts';

const overview = () => import(/* webpackChunkName: "hr-courses" */ './overview/OverviewPage.tsx');
const course = () => import(/* webpackChunkName: "hr-courses" */ './course/HrCoursePage.tsx');
const session = () => import(/* webpackChunkName: "hr-session" */ './session/HrSessionPage.tsx');
const audit = () => import(/* webpackChunkName: "hr-session" */ './session/AuditPage.tsx');
const attendance = () => import(/* webpackChunkName: "hr-attendance" */ './attendance/AttendancePage.tsx');
const upkeep = () => import(/* webpackChunkName: "hr-courses" */ './upkeep/UpkeepPage.tsx');
const courseForms = () => import(/* webpackChunkName: "hr-courses-forms" */ './forms/CourseFormPages.tsx');
const sessionForms = () => import(/* webpackChunkName: "hr-courses-forms" */ './forms/SessionFormPages.tsx');

const ofCourse = `${hrCoursesPath}/:slug`;
const ofSession = `${ofCourse}/:id`;

/** HR's pages of courses, most particular first: the first pattern that fits draws the page. */
export const hrCourseRoutes: readonly AreaRoute[] = [
  { path: hrCoursesPath, page: fetchedPage(async () => (await overview()).OverviewPage), hrOnly: true },
  { path: newCoursePath, page: fetchedPage(async () => (await courseForms()).NewCoursePage), hrOnly: true },
  { path: upkeepPath, page: fetchedPage(async () => (await upkeep()).UpkeepPage), hrOnly: true },
  {
    path: `${ofCourse}/rediger`,
    page: fetchedPage(async () => (await courseForms()).EditCoursePage),
    hrOnly: true,
  },
  {
    path: `${ofCourse}/nyt-hold`,
    page: fetchedPage(async () => (await sessionForms()).NewSessionPage),
    hrOnly: true,
  },
  {
    path: `${ofSession}/rediger`,
    page: fetchedPage(async () => (await sessionForms()).EditSessionPage),
    hrOnly: true,
  },
  {
    path: `${ofSession}/fremmoede`,
    page: fetchedPage(async () => (await attendance()).AttendancePage),
    hrOnly: true,
  },
  { path: `${ofSession}/kontrol`, page: fetchedPage(async () => (await audit()).AuditPage), hrOnly: true },
  { path: ofSession, page: fetchedPage(async () => (await session()).HrSessionPage), hrOnly: true },
  { path: ofCourse, page: fetchedPage(async () => (await course()).HrCoursePage), hrOnly: true },
];
