import type { Part, SeatEntry, SeatRuling, SeatState, SeatStatus } from './seats.ts';

/** One person's standing before and after something that HR is about to do. */
export type StandingChange = {
  readonly person: string;
  readonly part: Part;
  readonly before: SeatStatus | null;
  readonly after: SeatStatus | null;
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
};

/**
 * docs/laws/seats.md, rule 6: whatever HR changes, the screen shows before saving whose standing changes. Fold both
 * states and compare. A person who only moves in the queue is among them, since their own place is always shown to them
 * (rule 8).
 */
export function standingChanges(before: SeatState, after: SeatState): StandingChange[] {
  const [was, becomes] = [entriesByKey(before), entriesByKey(after)];
  return [...new Set([...was.keys(), ...becomes.keys()])]
    .map((key) => changeOf(was.get(key), becomes.get(key)))
    .filter((change) => change.before !== change.after || change.placeBefore !== change.placeAfter);
}

function changeOf(was: SeatEntry | undefined, becomes: SeatEntry | undefined): StandingChange {
  const { person, part } = (was ?? becomes)!;
  return {
    person,
    part,
    before: was?.status ?? null,
    after: becomes?.status ?? null,
    placeBefore: was?.place ?? null,
    placeAfter: becomes?.place ?? null,
  };
}

const entriesByKey = ({ entries }: SeatState): Map<string, SeatEntry> =>
  new Map(entries.map((entry) => [`${entry.part} ${entry.person}`, entry]));

/** Who has a place now and would have none. A session that is cancelled takes everybody's; that is no loss to mend. */
export const losers = (changes: readonly StandingChange[]): StandingChange[] =>
  changes.filter(({ before, after }) => before === 'seated' && after !== 'seated' && after !== 'cancelled');

/** Who gets a place by it, and so has to be told. */
export const gainers = (changes: readonly StandingChange[]): StandingChange[] =>
  changes.filter(({ before, after }) => before !== 'seated' && after === 'seated');

/** Each person once: who loses a seat may lose their coaching with it. */
export const peopleIn = (changes: readonly StandingChange[]): string[] => [
  ...new Set(changes.map(({ person }) => person)),
];

export type RulingDraft = Pick<SeatRuling, 'kind' | 'part' | 'person' | 'reason'>;

/**
 * Rule 6: by default those who would lose a seat are guaranteed it. Coaching follows the seat, so a guarantee of
 * coaching is proposed only where the coaching itself would be lost.
 */
export function proposedGuarantees(changes: readonly StandingChange[]): RulingDraft[] {
  const lost = losers(changes);
  const losesSeat = new Set(lost.filter(({ part }) => part === 'seat').map(({ person }) => person));
  return lost
    .filter(({ part, person }) => part === 'seat' || !losesSeat.has(person))
    .map(({ part, person }) => ({ kind: 'guarantee', part, person, reason: 'capacityChanged' }));
}
