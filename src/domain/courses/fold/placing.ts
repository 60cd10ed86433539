import type { SeatEntry, SeatStatus } from './contract.ts';
import type { Standing } from './story.ts';

/** What there is to share out in one part of a session; null is unlimited. */
export type Room = {
  readonly capacity: number | null;
  readonly waitingListCapacity: number | null;
  /** Whether this person may hold a place now; who may not waits behind those who may. */
  readonly mayHold: (person: string) => boolean;
};

/**
 * docs/laws/seats.md, rule 5: guaranteed people first, whatever the capacity; the order fills what is left; then the
 * waiting list.
 */
export function placed(live: readonly Standing[], { capacity, waitingListCapacity, mayHold }: Room): SeatEntry[] {
  const queue = live.filter(({ bound }) => bound.verdict !== 'decline').sort(byOrder);
  const [able, unable] = parted(queue, ({ person }) => mayHold(person));
  const [guaranteed, others] = parted(able, isGuaranteed);
  const left = Math.max(0, (capacity ?? Infinity) - guaranteed.length);
  const line = [...others.slice(left), ...unable];
  const waitingPlaces = Math.max(0, waitingListCapacity ?? Infinity);
  return [
    ...[...guaranteed, ...others.slice(0, left)].sort(byOrder).map((standing) => entryAs(standing, 'seated')),
    ...line.slice(0, waitingPlaces).map((standing, ahead) => entryAs(standing, 'waiting', ahead + 1)),
    ...line.slice(waitingPlaces).map((standing) => entryAs(standing, 'refused')),
    ...live.filter(({ bound }) => bound.verdict === 'decline').map((standing) => entryAs(standing, 'declined')),
  ];
}

export const entryAs = (standing: Standing, status: SeatStatus, place: number | null = null): SeatEntry => ({
  person: standing.person,
  part: standing.part,
  status,
  place,
  ledgerId: standing.ledgerId,
  guaranteed: isGuaranteed(standing),
  withdrawnLate: standing.withdrawnLate,
});

function parted(standings: readonly Standing[], test: (standing: Standing) => boolean): [Standing[], Standing[]] {
  const parts: [Standing[], Standing[]] = [[], []];
  for (const standing of standings) parts[test(standing) ? 0 : 1].push(standing);
  return parts;
}

const isGuaranteed = ({ bound }: Standing): boolean => bound.verdict === 'guarantee';

/** Rule 4: prioritised first, by ruling ID, then ledger ID. */
const byOrder = (one: Standing, other: Standing): number =>
  (one.bound.prioritisedBy ?? Infinity) === (other.bound.prioritisedBy ?? Infinity)
    ? one.ledgerId - other.ledgerId
    : (one.bound.prioritisedBy ?? Infinity) - (other.bound.prioritisedBy ?? Infinity);
