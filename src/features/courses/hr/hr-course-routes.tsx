import { lazy } from 'react';
import type { AreaRoute } from '#ui/area.ts';
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
  { path: hrCoursesPath, page: lazy(async () => ({ default: (await overview()).OverviewPage })) },
  { path: newCoursePath, page: lazy(async () => ({ default: (await courseForms()).NewCoursePage })) },
  { path: upkeepPath, page: lazy(async () => ({ default: (await upkeep()).UpkeepPage })) },
  { path: `${ofCourse}/rediger`, page: lazy(async () => ({ default: (await courseForms()).EditCoursePage })) },
  { path: `${ofCourse}/nyt-hold`, page: lazy(async () => ({ default: (await sessionForms()).NewSessionPage })) },
  { path: `${ofSession}/rediger`, page: lazy(async () => ({ default: (await sessionForms()).EditSessionPage })) },
  { path: `${ofSession}/fremmoede`, page: lazy(async () => ({ default: (await attendance()).AttendancePage })) },
  { path: `${ofSession}/kontrol`, page: lazy(async () => ({ default: (await audit()).AuditPage })) },
  { path: ofSession, page: lazy(async () => ({ default: (await session()).HrSessionPage })) },
  { path: ofCourse, page: lazy(async () => ({ default: (await course()).HrCoursePage })) },
];
