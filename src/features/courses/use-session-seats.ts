import type { LedgerInMemory } from '#data/courses/course-queries.ts';
import { useSessionLedger } from '#data/courses/use-course-data.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import type { SeatEntry, SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';
import { usePersonId } from './use-courses.ts';

/** The seats of one session as far as they have been read, and one's own place among them. */
export type SessionSeats = {
  readonly ledger: LedgerInMemory | undefined;
  readonly state: SeatState | undefined;
  readonly seat: SeatEntry | undefined;
  readonly coaching: SeatEntry | undefined;
  /** A row with a lower ID may still come to light (docs/laws/seats.md, rule 8). */
  readonly isProvisional: boolean;
  readonly error: unknown;
  readonly readAgain: () => void;
};

export function useSessionSeats(session: CourseSession): SessionSeats {
  const person = usePersonId();
  const { data: ledger, error, refetch } = useSessionLedger(session.id);
  const state = ledger && seatStateOf(session, ledger);
  return {
    ledger,
    state,
    seat: state && entryOf(state.entries, person, 'seat'),
    coaching: state && entryOf(state.entries, person, 'coaching'),
    isProvisional: ledger?.provisionalRow !== undefined,
    error,
    readAgain: () => void refetch(),
  };
}
