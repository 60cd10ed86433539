import type { Course } from './course.ts';
import type { CourseSession } from './session.ts';
import type { SeatEntry, SeatState } from './seats.ts';
import { hasRoomToWait, isFull, maySignUp, mayWithdraw } from './sign-up-phase.ts';
import type { Act } from './acts.ts';

type Standing = {
  readonly course: Pick<Course, 'supplement'>;
  readonly session: CourseSession;
  readonly state: SeatState;
  readonly seat: SeatEntry | undefined;
  readonly coaching: SeatEntry | undefined;
};

/**
 * Whether a sign-up is live, so that a second one would change nothing (docs/laws/seats.md, rule 2). One that HR
 * declined is too: only a withdrawal ends it and the ruling with it (rule 3), and a new sign-up then counts as new.
 */
export const isLive = (entry: SeatEntry | undefined): boolean =>
  entry !== undefined && ['seated', 'waiting', 'refused', 'declined'].includes(entry.status);

/** A session that says nothing of coaching has it without limit, but only where the course has something to offer. */
export const offersCoaching = (course: Pick<Course, 'supplement'>, { coachingCapacity }: CourseSession): boolean =>
  coachingCapacity === null ? course.supplement !== '' : coachingCapacity > 0;

/** What one can do on a session now. */
export function availableActs(standing: Standing, now: number): readonly Act[] {
  const { session, seat } = standing;
  const leavable = mayWithdraw(session, now);
  const [ofSeat, may] = isLive(seat)
    ? (['withdraw', leavable] as const)
    : (['signUp', mayAskForSeat(standing, now)] as const);
  return [...(may ? [ofSeat] : []), ...coachingActs(standing, leavable, now)];
}

/** Nobody is asked to queue where there is no room to wait. */
function mayAskForSeat({ session, state }: Standing, now: number): boolean {
  const hasRoom = !isFull(state) || hasRoomToWait(session, state.waiting);
  return hasRoom && maySignUp(session, now);
}

/** Coaching goes with a seat or a place in line for one; what is left of it without can still be dropped. */
function coachingActs({ course, session, seat, coaching }: Standing, leavable: boolean, now: number): readonly Act[] {
  if (isLive(coaching)) return leavable ? ['dropCoaching'] : [];
  const hopesForSeat = isLive(seat) && seat?.status !== 'declined';
  const mayAsk = hopesForSeat && offersCoaching(course, session) && maySignUp(session, now);
  return mayAsk ? ['addCoaching'] : [];
}
