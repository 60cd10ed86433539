import { someOf } from '#columns/fields/column-words.ts';
import { courseSessions } from '#lists/course-sessions.list.ts';
import { courses } from '#lists/courses.list.ts';
import { sessionFigures } from '#lists/session-figures.list.ts';

/** What a form knows of a course: labels, hints, limits and choices as its list declares them. */
export const courseColumns = courses.columns;

/** The columns of a session that are edited in its form. Its state is changed elsewhere, with its own consequences. */
export const sessionColumns = someOf(courseSessions.columns, [
  'title',
  'timing',
  'starts',
  'ends',
  'fromYear',
  'fromQuarter',
  'toYear',
  'toQuarter',
  'place',
  'onlineLink',
  'instructor',
  'capacity',
  'waitingListCapacity',
  'coachingCapacity',
  'reservedSeats',
  'reservedNote',
  'signUpOpens',
  'signUpCloses',
  'cancelUntil',
]);

/** What is shown of a session that is over. */
export const figureColumns = someOf(sessionFigures.columns, [
  'title',
  'starts',
  'seated',
  'waiting',
  'withdrawn',
  'coached',
  'attended',
]);
