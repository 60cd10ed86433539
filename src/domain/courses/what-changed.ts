import type { Shown } from './acts.ts';
import type { CourseSession } from './session.ts';
import type { SeatEntry } from './seats.ts';
import { mayWithdraw, signUpPhase } from './sign-up-phase.ts';

/** What happened to a session while its page was open, so that the act is not what the person meant any more. */
export type Change = 'gone' | 'cancelled' | 'started' | 'closed' | 'full' | 'waitingListFull' | 'declined' | 'gotSeat';

const onTheWayTo = (session: CourseSession, now: number, signsUp: boolean): Change | undefined => {
  const phase = signUpPhase(session, now);
  if (phase === 'cancelled') return 'cancelled';
  if (phase === 'started' || phase === 'held') return 'started';
  if (signsUp) return phase === 'open' || phase === 'closingSoon' ? undefined : 'closed';
  return mayWithdraw(session, now) ? undefined : 'closed';
};

/**
 * Compares what was shown with what holds now, read again just before writing. A better place than promised is no change
 * that stops anybody; giving up a seat one did not know of is.
 */
export function whatChanged(
  session: CourseSession | undefined,
  now: number,
  { kind, shown, holds }: { readonly kind: 'signUp' | 'withdraw'; readonly shown: Shown; readonly holds: Shown },
): Change | undefined {
  if (!session) return 'gone';
  return onTheWayTo(session, now, kind === 'signUp') ?? otherThanShown(kind, shown?.status, holds?.status);
}

type Status = SeatEntry['status'] | undefined;

function otherThanShown(kind: 'signUp' | 'withdraw', shown: Status, holds: Status): Change | undefined {
  if (kind === 'withdraw') return shown !== 'seated' && holds === 'seated' ? 'gotSeat' : undefined;
  if (shown !== 'declined' && holds === 'declined') return 'declined';
  if (shown === 'seated' && holds === 'waiting') return 'full';
  return shown !== 'refused' && holds === 'refused' ? 'waitingListFull' : undefined;
}
