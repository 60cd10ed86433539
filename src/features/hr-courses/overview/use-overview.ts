import { useInterest } from '#data/courses/use-course-data.ts';
import { useKeptRows } from '#data/retention/use-retention.ts';
import type { Course } from '#domain/courses/course.ts';
import { interestedIn } from '#domain/courses/interest.ts';
import { byTime } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { byPlace } from '#domain/shared/by-place.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { isPast } from '../is-past.ts';
import { countOf, dueNow } from '../upkeep/due-now.ts';
import { useSessionLines, type SessionLine } from './use-session-lines.ts';

export type CourseLines = {
  readonly course: Course;
  readonly coming: readonly SessionLine[];
  readonly past: readonly CourseSession[];
  readonly interested: number;
};

export type Overview = {
  readonly courses: readonly CourseLines[];
  /** Sessions whose sign-ups are older than they may be. */
  readonly due: number;
  /** Other rows about people that are. */
  readonly dueRows: number;
  readonly unreadable: number;
  readonly now: number;
  /** Not all is read yet, so that nothing waits cannot be said. */
  readonly isChecking: boolean;
  /** Sign-ups that could not be read; what they ask of HR is not known then. */
  readonly signUpsFailed: boolean;
  readonly readSignUpsAgain: () => void;
};

/** Everything on HR's overview. The page is drawn when the courses are here; the sign-ups follow. */
export function useOverview(content: {
  readonly courses: readonly Course[];
  readonly sessions: readonly CourseSession[];
  readonly unreadable: number;
}): Overview {
  const { lineOf, now, isReading, hasFailed, readAgain } = useSessionLines(content.sessions);
  const interest = interestedIn(useInterest().data ?? []);
  const kept = useKeptRows();
  const due = kept.data && dueNow(kept.data, content.sessions, dayOf(now));
  return {
    courses: content.courses.toSorted(byPlace).map((course) => {
      const own = content.sessions.filter((session) => session.course === course.slug).toSorted(byTime);
      return {
        course,
        coming: own.filter((session) => !isPast(session, now)).map(lineOf),
        past: own.filter((session) => isPast(session, now)).toReversed(),
        interested: interest.get(course.slug)?.size ?? 0,
      };
    }),
    due: due?.sessions.length ?? 0,
    dueRows: countOf(due?.others ?? []),
    unreadable: content.unreadable,
    now,
    isChecking: isReading || kept.isPending,
    signUpsFailed: hasFailed,
    readSignUpsAgain: readAgain,
  };
}
