import type { CourseSession } from '#domain/courses/session.ts';
import type { LedgerInMemory } from '#data/courses/course-queries.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import { placePreview } from '#domain/courses/preview.ts';
import type { Part } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import { seatStateOf } from './seat-state-of.ts';
import type { Shown } from './what-changed.ts';

/** What a person can do on a session. The first part is what it is about; the other one goes along. */
export const acts = {
  signUp: { kind: 'signUp', part: 'seat' },
  withdraw: { kind: 'withdraw', part: 'seat' },
  addCoaching: { kind: 'signUp', part: 'coaching' },
  dropCoaching: { kind: 'withdraw', part: 'coaching' },
} as const;

export type Act = keyof typeof acts;

/** What an act is about to bring, or to take away, by what is known now. */
export function prospectOf(
  act: Act,
  session: CourseSession,
  ledger: LedgerInMemory,
  { person, now }: { readonly person: string; readonly now: number },
): Shown {
  const { kind, part } = acts[act];
  if (kind === 'withdraw') return entryOf(seatStateOf(session, ledger).entries, person, part);
  return placePreview(seatSessionOf(session), ledger, { person, part, now: new Date(now).toISOString() });
}

/** One request ID for each part, made once when the person means it and kept for every re-sending. */
export const newRequestIds = (): Readonly<Record<Part, string>> => ({
  seat: crypto.randomUUID(),
  coaching: crypto.randomUUID(),
});
