import { instantOr } from '#domain/shared/instant.ts';
import type { CourseSession } from './session.ts';
import { hasStarted, isOver, type Timed } from './session-time.ts';
import type { SeatState } from './seats.ts';

/** Closing is soon from two days before. */
const soonMs = 48 * 3_600_000;

/** What a screen says of a session's sign-up; all but the state is computed and never stored. */
export type SignUpPhase = 'notPlanned' | 'opens' | 'open' | 'closingSoon' | 'closed' | 'started' | 'cancelled' | 'held';

type WithWindow = Timed & Pick<CourseSession, 'state' | 'signUpOpens' | 'signUpCloses'>;

/**
 * Where a session's sign-up stands at the server's now. The ends of the window belong to it (docs/laws/seats.md, rule
 * 1). A planned session takes no sign-ups on the screen, and a closed one none either, whatever its window.
 */
export function signUpPhase(session: WithWindow, now: number): SignUpPhase {
  if (session.state === 'cancelled' || session.state === 'held') return session.state;
  if (hasStarted(session, now)) return 'started';
  if (session.state === 'planned') return 'notPlanned';
  const closes = instantOr(session.signUpCloses, Infinity);
  if (session.state === 'closed' || now > closes) return 'closed';
  if (now < instantOr(session.signUpOpens, -Infinity)) return 'opens';
  return closes - now <= soonMs ? 'closingSoon' : 'open';
}

/** Whether a sign-up that is written now would count. */
export const maySignUp = (session: WithWindow, now: number): boolean =>
  ['open', 'closingSoon'].includes(signUpPhase(session, now));

/** Whether one can sign up now or will be able to, so that the course needs no expressions of interest. */
export const hasSignUpAhead = (session: WithWindow, now: number): boolean =>
  maySignUp(session, now) || signUpPhase(session, now) === 'opens';

/** Until the start a withdrawal counts, also after the sign-up has closed; after `cancelUntil` it is marked late. */
export const mayWithdraw = (session: WithWindow, now: number): boolean =>
  session.state !== 'cancelled' && !isOver(session, now);

/** `cancelUntil` itself is in time still (rule 2). */
export const wouldWithdrawLate = (session: Pick<CourseSession, 'cancelUntil'>, now: number): boolean =>
  now > instantOr(session.cancelUntil, Infinity);

/** A session is full when a newcomer would not be seated: nothing is free, or somebody is in line before them. */
export const isFull = ({ free, waiting }: Pick<SeatState, 'free' | 'waiting'>): boolean => free === 0 || waiting > 0;

/** What joining would bring when the session is full: a place in the queue, or none when the waiting list is full too. */
export const hasRoomToWait = (session: Pick<CourseSession, 'waitingListCapacity'>, waiting: number): boolean =>
  waiting < (session.waitingListCapacity ?? Infinity);
