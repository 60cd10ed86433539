import { losers, proposedGuarantees, standingChanges, type RulingDraft, type StandingChange } from './consequence.ts';
import type { SessionRows } from './own-standing.ts';
import { stateAfterRulings } from './preview.ts';
import { seats, type SeatSession } from './seats.ts';

export type SessionChange = {
  readonly before: SeatSession;
  readonly after: SeatSession;
  readonly known: SessionRows;
  /** The server's. */
  readonly now: string;
};

/**
 * Whose standing changes when HR saves a session, before anybody is guaranteed anything (docs/laws/seats.md, rule 6).
 */
export const changesOf = ({ before, after, known }: Omit<SessionChange, 'now'>): StandingChange[] =>
  standingChanges(seats(before, known.rows, known.rulings), seats(after, known.rows, known.rulings));

/**
 * The rulings by which nobody loses a seat to a change of a session. A guarantee is of a sign-up that counts, so whom a
 * new window leaves outside is let in first. Guaranteed people sit before all others (rule 5), so with fewer seats than
 * people one guarantee pushes out the next: it takes as many rounds as it takes.
 */
export function rulingsThatKeep(change: SessionChange): RulingDraft[] {
  const drafts = losers(changesOf(change))
    .filter(({ after }) => after === 'early' || after === 'late')
    .map(({ part, person }): RulingDraft => ({ kind: 'admitLate', part, person, reason: 'capacityChanged' }));
  for (;;) {
    const known = new Set(drafts.map(keyOf));
    const more = proposedGuarantees(changesWith(change, drafts)).filter((draft) => !known.has(keyOf(draft)));
    if (more.length === 0) return drafts;
    drafts.push(...more);
  }
}

/**
 * A ruling on one person takes the seat of another where there are no more: with these drafts, that ruling first, nobody
 * but the person it is about loses a seat to it (rule 6).
 */
export function rulingThatKeeps(
  session: SeatSession,
  known: SessionRows,
  ruling: RulingDraft,
  now: string,
): RulingDraft[] {
  const before = seats(session, known.rows, known.rulings);
  const drafts = [ruling];
  for (;;) {
    const ruled = new Set(drafts.map(({ part, person }) => `${part} ${person}`));
    const changes = standingChanges(before, stateAfterRulings(session, known, drafts, now));
    const more = proposedGuarantees(changes).filter(
      ({ part, person }) => !ruled.has(`${part} ${person}`) && person !== ruling.person,
    );
    if (more.length === 0) return drafts;
    drafts.push(...more);
  }
}

const keyOf = ({ kind, part, person }: RulingDraft): string => `${kind} ${part} ${person}`;

/** Whose standing changes when HR saves a session and these rulings with it. */
export function changesWith(
  { before, after, known, now }: SessionChange,
  drafts: readonly RulingDraft[],
): StandingChange[] {
  return standingChanges(seats(before, known.rows, known.rulings), stateAfterRulings(after, known, drafts, now));
}
