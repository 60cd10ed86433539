import { entryOf, type SessionRows } from './own-standing.ts';
import { placePreview } from './preview.ts';
import type { SeatEntry, SeatState } from './seats.ts';
import type { CourseSession } from './session.ts';
import { seatSessionOf } from './seat-session.ts';

/** What a person can do on a session. The first part is what it is about; the other one goes along. */
export const acts = {
  signUp: { kind: 'signUp', part: 'seat' },
  withdraw: { kind: 'withdraw', part: 'seat' },
  addCoaching: { kind: 'signUp', part: 'coaching' },
  dropCoaching: { kind: 'withdraw', part: 'coaching' },
} as const;

export type Act = keyof typeof acts;

/** What a person is shown before they press the button: what they would get, or what they would give up. */
export type Shown = Pick<SeatEntry, 'status' | 'place'> | undefined;

export type KnownSession = {
  readonly session: CourseSession;
  readonly ledger: SessionRows;
  /** The fold of the two. */
  readonly state: SeatState;
};

/** What an act is about to bring, or to take away, by what is known now (docs/laws/seats.md, rules 2 and 5). */
export function prospectOf(
  act: Act,
  { session, ledger, state }: KnownSession,
  { person, now }: { readonly person: string; readonly now: number },
): Shown {
  const { kind, part } = acts[act];
  if (kind === 'withdraw') return entryOf(state.entries, person, part);
  return placePreview(seatSessionOf(session), ledger, { person, part, now: new Date(now).toISOString() });
}
