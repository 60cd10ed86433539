import type { LedgerInMemory } from '#data/courses/course-queries.ts';
import { useSessionLedgers } from '#data/courses/use-course-data.ts';
import type { Course } from '#domain/courses/course.ts';
import { entryOf, type OwnStanding } from '#domain/courses/own-standing.ts';
import { byTime, isOver } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';
import { usePersonId } from './use-courses.ts';

/** One's own standing on one of the sessions, with what it was computed from. */
export type Own = OwnStanding<CourseSession> & { readonly course: Course; readonly ledger: LedgerInMemory };

export type OwnStandings = {
  readonly own: readonly Own[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly readAgain: () => void;
};

/** How many ledgers are read unasked, all in one batch; further ones when somebody asks for them. */
export const readUnasked = 20;

/** The sessions on which something may still be coming, first what is first; planned ones take no sign-ups yet. */
export const sessionsAhead = (sessions: readonly CourseSession[], now: number): readonly CourseSession[] =>
  sessions.filter((session) => session.state !== 'planned' && !isOver(session, now)).toSorted(byTime);

/** One's own standings on some sessions: the fold of each. */
export function useOwnStandings(courses: readonly Course[], sessions: readonly CourseSession[]): OwnStandings {
  const person = usePersonId();
  const ledgers = useSessionLedgers(sessions.map(({ id }) => id));
  const own = sessions.flatMap((session, at): Own[] => {
    const ledger = ledgers[at]?.data;
    const course = courses.find(({ slug }) => slug === session.course);
    if (!ledger || !course) return [];
    const { entries } = seatStateOf(session, ledger);
    const [seat, coaching] = [entryOf(entries, person, 'seat'), entryOf(entries, person, 'coaching')];
    return (seat ?? coaching) ? [{ session, course, ledger, seat, coaching }] : [];
  });
  return {
    own,
    isPending: ledgers.some(({ isPending }) => isPending),
    error: ledgers.find(({ isError, data }) => isError && data === undefined)?.error,
    readAgain: () => ledgers.forEach((ledger) => ledger.isError && void ledger.refetch()),
  };
}
