import { useSessionLedgers } from '#data/courses/use-course-data.ts';
import type { SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';

export type SessionStates = {
  readonly stateOf: (id: number) => SeatState | undefined;
  readonly isPending: boolean;
  /** The first failure; the others will be of the same kind. */
  readonly error: unknown;
  readonly readAgain: () => void;
};

/** The folds of several sessions, as far as their ledgers have been read. */
export function useSessionStates(sessions: readonly CourseSession[]): SessionStates {
  const ledgers = useSessionLedgers(sessions.map(({ id }) => id));
  const states = new Map<number, SeatState>();
  sessions.forEach((session, at) => {
    const ledger = ledgers[at]?.data;
    if (ledger) states.set(session.id, seatStateOf(session, ledger));
  });
  return {
    stateOf: (id) => states.get(id),
    isPending: ledgers.some((ledger) => ledger.isPending),
    error: ledgers.find((ledger) => ledger.isError && ledger.data === undefined)?.error,
    readAgain: () => ledgers.forEach((ledger) => ledger.isError && void ledger.refetch()),
  };
}
