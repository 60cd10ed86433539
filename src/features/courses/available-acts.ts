import type { Course } from '#domain/courses/course.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import type { SeatEntry, SeatState } from '#domain/courses/seats.ts';
import { hasRoomToWait, isFull, maySignUp, mayWithdraw } from '#domain/courses/sign-up-phase.ts';
import type { Act } from './acts.ts';

type Standing = {
  readonly course: Pick<Course, 'supplement'>;
  readonly session: CourseSession;
  readonly state: SeatState;
  readonly seat: SeatEntry | undefined;
  readonly coaching: SeatEntry | undefined;
};

const live = new Set<SeatEntry['status'] | undefined>(['seated', 'waiting', 'refused']);

/** A session that says nothing of coaching has it without limit, but only where the course has something to offer. */
export const offersCoaching = (course: Pick<Course, 'supplement'>, { coachingCapacity }: CourseSession): boolean =>
  coachingCapacity === null ? course.supplement !== '' : coachingCapacity > 0;

/** What one can do on a session now. */
export function availableActs(standing: Standing, now: number): readonly Act[] {
  const { session, seat } = standing;
  if (!live.has(seat?.status)) return mayAskForSeat(standing, now) ? ['signUp'] : [];
  const leavable = mayWithdraw(session, now);
  return [...(leavable ? ['withdraw' as const] : []), ...coachingActs(standing, leavable, now)];
}

/** Nobody is asked to queue where there is no room to wait. */
function mayAskForSeat({ session, state, seat }: Standing, now: number): boolean {
  const hasRoom = !isFull(state) || hasRoomToWait(session, state.waiting);
  return hasRoom && seat?.status !== 'declined' && maySignUp(session, now);
}

function coachingActs({ course, session, coaching }: Standing, leavable: boolean, now: number): readonly Act[] {
  if (live.has(coaching?.status)) return leavable ? ['dropCoaching'] : [];
  const mayAsk = offersCoaching(course, session) && coaching?.status !== 'declined' && maySignUp(session, now);
  return mayAsk ? ['addCoaching'] : [];
}
