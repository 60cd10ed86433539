import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import { seats, type SeatState } from '#domain/courses/seats.ts';
import { seatSessionOf, type CourseSession } from '#domain/courses/session.ts';

const folded = new WeakMap<object, { readonly session: object; readonly state: SeatState }>();

/** The seats of a session as its ledger has them. Folded once for each time that either was read. */
export function foldSession(session: CourseSession, ledger: SessionLedger): SeatState {
  const known = folded.get(ledger);
  if (known?.session === session) return known.state;
  const state = seats(seatSessionOf(session), ledger.rows, ledger.rulings);
  folded.set(ledger, { session, state });
  return state;
}
