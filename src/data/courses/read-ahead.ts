import type { ReadingAhead } from '../reading-ahead.ts';
import { courseContentQuery } from './course-queries.ts';

/** The courses, their sessions and the committees. */
export const readCoursesAhead = ({ queries, source }: ReadingAhead): Promise<void> =>
  queries.prefetchQuery(courseContentQuery(source));
