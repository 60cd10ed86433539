import { isFull } from '#domain/courses/sign-up-phase.ts';
import type { Act } from '#domain/courses/acts.ts';
import type { CoursesWords } from '#features/courses/courses.da.ts';
import type { SessionSeats } from '#features/courses/use-session-seats.ts';

/** The words on the button of an act, by what it means for this person now. */
export function actLabel(
  act: Act,
  { state, seat, coaching }: Pick<SessionSeats, 'state' | 'seat' | 'coaching'>,
  words: CoursesWords,
): string {
  if (act === 'dropCoaching' && coaching?.status === 'declined') return words.leaveCoaching;
  if (act === 'addCoaching' || act === 'dropCoaching') return words[act];
  if (act === 'withdraw') {
    if (seat?.status === 'waiting') return words.leaveWaitingList;
    return seat?.status === 'seated' ? words.withdraw : words.leaveQueue;
  }
  if (seat?.status === 'withdrawn') return words.signUpAgain;
  return state && isFull(state) ? words.joinWaitingList : words.signUp;
}
