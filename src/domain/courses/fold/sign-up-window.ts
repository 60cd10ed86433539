import type { SeatSession } from './contract.ts';
import type { Event } from './events.ts';
import { instantOr } from '#domain/shared/instant.ts';

/** The instants of a session that decide about rows. */
export type SessionInstants = {
  readonly opens: number;
  readonly closes: number;
  readonly cancelUntil: number;
  readonly starts: number;
};

export const instantsOf = (session: SeatSession): SessionInstants => ({
  opens: instantOr(session.signUpOpens, -Infinity),
  closes: instantOr(session.signUpCloses, Infinity),
  cancelUntil: instantOr(session.cancelUntil, Infinity),
  starts: instantOr(session.starts, Infinity),
});

/**
 * docs/laws/seats.md, rule 1: a sign-up counts from `signUpOpens` to `signUpCloses`, both ends included; an empty end
 * is open.
 */
export function inWindow(at: number, { opens, closes }: SessionInstants): 'early' | 'inside' | 'late' {
  if (at < opens) return 'early';
  return at > closes ? 'late' : 'inside';
}

/**
 * Rule 1, `admitLate`: the IDs of the sign-ups that count although they lie outside the window. Each ruling admits the
 * last such sign-up before it. They are found before anything is counted, so that the ruling works backwards.
 */
export function admittedIn(events: readonly Event[], instants: SessionInstants): ReadonlySet<number> {
  if (!events.some(isAdmission)) return noneAdmitted;
  const admitted = new Set<number>();
  let lastOutside: number | null = null;
  for (const event of events) {
    if (isAdmission(event) && lastOutside !== null) admitted.add(lastOutside);
    if (event.row.kind === 'signUp' && inWindow(event.at, instants) !== 'inside') lastOutside = event.row.id;
  }
  return admitted;
}

const noneAdmitted: ReadonlySet<number> = new Set();
const isAdmission = ({ row }: Event): boolean => row.kind === 'admitLate';
