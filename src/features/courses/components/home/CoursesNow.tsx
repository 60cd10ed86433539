import { lazy, type ReactNode } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import { OwnCourses } from './OwnCourses.tsx';

const HrNow = lazy(async () => {
  const { HrNow: part } = await import(/* webpackChunkName: "hr-courses" */ '#features/courses/hr/home/HrNow.tsx');
  return { default: part };
});

/** What waits in the courses: for HR whom to tell, for everybody their own seats. */
export const CoursesNow = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { roles } = usePerson();
  const own = <OwnCourses otherwise={otherwise} />;
  return roles.hr ? <HrNow otherwise={own} /> : own;
};
