import type { SessionRows } from './own-standing.ts';
import type { LedgerRow, Part, SeatEntry, SeatRuling, SeatState } from './seats.ts';

type KnownLedger = { readonly ledger: SessionRows };

type KnownCommittees = {
  readonly ledger: { readonly rows: readonly (Pick<LedgerRow, 'id'> & { readonly committee: string })[] };
  readonly committees: readonly { readonly key: string; readonly title: string }[];
};

export type SessionPeople = {
  readonly seated: readonly SeatEntry[];
  readonly waiting: readonly SeatEntry[];
  readonly coaching: readonly SeatEntry[];
  readonly withdrawn: readonly SeatEntry[];
  /** Declined, outside the window, refused or cancelled. */
  readonly others: readonly SeatEntry[];
};

/** The entries by how they stand, each in the order that counts there. */
export function peopleBySeat({ entries }: SeatState): SessionPeople {
  const of = (part: Part, ...statuses: SeatEntry['status'][]) =>
    entries
      .filter((entry) => entry.part === part && statuses.includes(entry.status))
      .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0) || one.ledgerId - other.ledgerId);
  return {
    seated: of('seat', 'seated'),
    waiting: of('seat', 'waiting'),
    coaching: of('coaching', 'seated', 'waiting'),
    withdrawn: of('seat', 'withdrawn'),
    others: [
      ...of('seat', 'refused', 'declined', 'early', 'late', 'cancelled'),
      ...of('coaching', 'refused', 'declined', 'early', 'late'),
    ],
  };
}

/** When somebody wrote the sign-up they stand with, and when they last withdrew. */
export function signUpTimes({ ledger }: KnownLedger, entry: SeatEntry) {
  const own = ledger.rows.filter(({ person, part }) => person === entry.person && part === entry.part);
  return {
    signedUp: own.find(({ id }) => id === entry.ledgerId)?.created,
    withdrew: own.findLast(({ kind, id }) => kind === 'withdraw' && id > entry.ledgerId)?.created,
  };
}

/** Whether HR has moved the sign-up that somebody stands with to the front. For the eye: the fold alone decides. */
export const isPrioritised = (known: KnownLedger, entry: SeatEntry): boolean =>
  isRuled(known, entry, 'prioritise', (ruled, signedUp) => ruled >= signedUp);

/**
 * Whether HR declined an earlier sign-up of somebody who has signed up anew: the ruling ended with it
 * (docs/laws/seats.md, rule 3).
 */
export const wasDeclined = (known: KnownLedger, entry: SeatEntry): boolean =>
  isRuled(known, entry, 'decline', (ruled, signedUp) => ruled < signedUp);

function isRuled(
  { ledger }: KnownLedger,
  entry: SeatEntry,
  kind: SeatRuling['kind'],
  isThen: (ruled: number, signedUp: number) => boolean,
): boolean {
  const { signedUp } = signUpTimes({ ledger }, entry);
  if (signedUp === undefined) return false;
  const own = ledger.rulings.filter(({ person, part }) => person === entry.person && part === entry.part);
  return own.some((ruling) => ruling.kind === kind && isThen(Date.parse(ruling.created), Date.parse(signedUp)));
}

/** The committee that somebody named themselves when they signed up; empty when none. */
export function committeeOf({ ledger, committees }: KnownCommittees, entry: SeatEntry): string {
  const key = ledger.rows.find(({ id }) => id === entry.ledgerId)?.committee ?? '';
  return committees.find((committee) => committee.key === key)?.title ?? key;
}
