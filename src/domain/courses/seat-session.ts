import { instantOr } from '#domain/shared/instant.ts';
import type { SeatSession } from './seats.ts';
import { capacityLeftBy, type StoredSession } from './session.ts';
import { startOf } from './session-time.ts';

/**
 * docs/laws/seats.md, rule 1: nothing that was written before the session's own row was made is a sign-up for it, so
 * the window opens at the later of the two.
 */
const opensNoEarlierThan = (created: string | undefined, signUpOpens: string | null): string | null => {
  if (created === undefined || instantOr(signUpOpens, -Infinity) >= instantOr(created, -Infinity)) return signUpOpens;
  return created;
};

/** What the fold has to know of a session. Its start, or the end of its quarter, ends the sign-ups. */
export const seatSessionOf = (session: StoredSession & { readonly created?: string }): SeatSession => ({
  id: session.id,
  state: session.state,
  starts: startOf(session),
  capacity: capacityLeftBy(session.capacity, session.reservedSeats),
  waitingListCapacity: session.waitingListCapacity,
  coachingCapacity: session.coachingCapacity,
  signUpOpens: opensNoEarlierThan(session.created, session.signUpOpens),
  signUpCloses: session.signUpCloses,
  cancelUntil: session.cancelUntil,
});
