import type { Course, CourseSession } from '#data/courses/course-content.ts';
import { interestedIn } from '#data/courses/interest-rows.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import { useInterest, useServerClock, useSessionLedgers } from '#data/courses/use-course-data.ts';
import { monthsKept, useAllNotices, useFigures } from '#data/courses/use-hr-course-data.ts';
import { dueSessions } from '#domain/courses/ledger-retention.ts';
import { byTime } from '#domain/courses/session-time.ts';
import type { SeatState } from '#domain/courses/seats.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { foldSession } from '../fold-session.ts';
import { isPast } from '../is-past.ts';
import { isWatched, sessionToDo, type SessionToDo } from './session-to-do.ts';

export type SessionLine = {
  readonly session: CourseSession;
  /** Unknown while its sign-ups are being read, and of sessions that nobody is signing up for. */
  readonly state: SeatState | undefined;
  readonly toDo: SessionToDo;
};

export type CourseLines = {
  readonly course: Course;
  readonly coming: readonly SessionLine[];
  readonly past: readonly CourseSession[];
  readonly interested: number;
};

export type Overview = {
  readonly courses: readonly CourseLines[];
  readonly due: number;
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
  const now = useServerClock()();
  const notices = useAllNotices();
  const interest = interestedIn(useInterest().data ?? []);
  const figures = useFigures();
  const watched = content.sessions.filter((session) => isWatched(session, now));
  const asked = useSessionLedgers(watched.map(({ id }) => id));
  const ledgers = new Map(watched.map(({ id }, at) => [id, asked[at]?.data]));
  const kept = new Set((figures.data ?? []).map(({ sessionId }) => sessionId));
  const due = figures.data ? dueSessions(content.sessions, monthsKept, dayOf(now)) : [];
  const failed = [...asked, notices].filter(({ isError }) => isError);
  return {
    courses: content.courses.toSorted(byHand).map((course) => {
      const own = content.sessions.filter((session) => session.course === course.slug).toSorted(byTime);
      return {
        course,
        coming: own
          .filter((session) => !isPast(session, now))
          .map((session) =>
            lineOf(
              session,
              ledgers.get(session.id),
              sessionToDo(session, ledgers.get(session.id), notices.data ?? [], now),
            ),
          ),
        past: own.filter((session) => isPast(session, now)).toReversed(),
        interested: interest.get(course.slug)?.size ?? 0,
      };
    }),
    due: due.filter(({ id }) => !kept.has(id)).length,
    unreadable: content.unreadable,
    now,
    isChecking: [...asked, notices, figures].some(({ isPending }) => isPending),
    signUpsFailed: failed.length > 0,
    readSignUpsAgain: () => void Promise.all(failed.map(({ refetch }) => refetch())),
  };
}

const lineOf = (session: CourseSession, ledger: SessionLedger | undefined, toDo: SessionToDo): SessionLine => ({
  session,
  state: ledger && foldSession(session, ledger),
  toDo,
});

const byHand = (one: Course, other: Course): number =>
  (one.sortOrder ?? Infinity) - (other.sortOrder ?? Infinity) || one.title.localeCompare(other.title, 'da');
