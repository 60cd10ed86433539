import { useSuspenseQuery } from '@tanstack/react-query';
import { courseContentQuery } from '#data/courses/course-queries.ts';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useDataSource, usePerson } from '#data/DataProvider.tsx';

/** Courses, sessions and committees, on pages that are about them: the shell shows what is in place of them meanwhile. */
export const useCourses = (): CourseContent => useSuspenseQuery(courseContentQuery(useDataSource())).data;

const seconds = 1000;

/** The same for a whole page: who loads it again, since HR has just opened a session, sees the session. */
export const useNewestCourses = (): CourseContent =>
  useSuspenseQuery({ ...courseContentQuery(useDataSource()), staleTime: 10 * seconds }).data;

/** The signed-in person as the ledgers name them. */
export const usePersonId = (): string => String(usePerson().id);
