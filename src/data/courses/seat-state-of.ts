import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import { seats, type SeatState } from '#domain/courses/seats.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';

const folded = new WeakMap<SessionLedger, { readonly session: CourseSession; readonly state: SeatState }>();

/** The fold of a session, computed once for what was read: many parts of a page ask for it. */
export function seatStateOf(session: CourseSession, ledger: SessionLedger): SeatState {
  const known = folded.get(ledger);
  if (known?.session === session) return known.state;
  const state = seats(seatSessionOf(session), ledger.rows, ledger.rulings);
  folded.set(ledger, { session, state });
  return state;
}
