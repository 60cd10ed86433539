import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useSessionLedgers } from '#data/courses/use-course-data.ts';
import { useAllNotices } from '#data/courses/use-hr-course-data.ts';
import type { SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';
import { isWatched, sessionToDo, type SessionToDo } from './session-to-do.ts';

export type SessionLine = {
  readonly session: CourseSession;
  /** Unknown while its sign-ups are being read, and of sessions that nobody is signing up for. */
  readonly state: SeatState | undefined;
  readonly toDo: SessionToDo;
};

/** How sessions stand and what they ask of HR, as far as their sign-ups have been read. */
export function useSessionLines(sessions: readonly CourseSession[]) {
  const now = useServerClock()();
  const notices = useAllNotices();
  const watched = sessions.filter((session) => isWatched(session, now));
  const asked = useSessionLedgers(watched.map(({ id }) => id));
  const ledgers = new Map(watched.map(({ id }, at) => [id, asked[at]?.data]));
  const failed = [...asked, notices].filter(({ isError }) => isError);
  return {
    lineOf: (session: CourseSession): SessionLine => {
      const ledger = ledgers.get(session.id);
      return {
        session,
        state: ledger && seatStateOf(session, ledger),
        toDo: sessionToDo(session, ledger, notices.data, now),
      };
    },
    now,
    isReading: [...asked, notices].some(({ isPending }) => isPending),
    hasFailed: failed.length > 0,
    readAgain: () => void Promise.all(failed.map(({ refetch }) => refetch())),
  };
}
