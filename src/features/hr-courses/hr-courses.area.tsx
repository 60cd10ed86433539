import { lazy, type ReactNode } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import type { Area } from '#ui/area.ts';
import { hrCourseRoutes } from './hr-course-routes.tsx';

const HrNow = lazy(async () => ({
  default: (await import(/* webpackChunkName: "hr-courses" */ './home/HrNow.tsx')).HrNow,
}));

/** Nobody but HR fetches what only HR is told. */
const NowForHr = ({ otherwise }: { readonly otherwise: ReactNode }) =>
  usePerson().roles.hr ? <HrNow otherwise={otherwise} /> : otherwise;

const HrCoursesDesk = lazy(async () => ({
  default: (await import(/* webpackChunkName: "hr-courses-desk" */ './home/HrCoursesDesk.tsx')).HrCoursesDesk,
}));

/** HR's half of the courses: sessions, participants, messages, attendance, and what is due. */
export const hrCoursesArea: Area = {
  id: 'hr-courses',
  routes: hrCourseRoutes,
  rightNow: NowForHr,
  hrDesk: HrCoursesDesk,
};
