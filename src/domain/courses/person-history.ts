import { instantOf } from '#domain/shared/instant.ts';
import { ownHistory, type HistoryRow } from './own-history.ts';
import type { LedgerRow, SeatRuling, SeatSession } from './seats.ts';

/** A row that somebody wrote about a session themselves, or a ruling of HR's on them. */
export type PersonEvent<Ruling extends SeatRuling> =
  ({ readonly kind: 'row' } & HistoryRow) | { readonly kind: 'ruling'; readonly ruling: Ruling };

/**
 * All that both ledgers hold about one person on one session, newest first, so that HR sees why they stand as they do:
 * the order of docs/laws/seats.md, rule 0, turned round.
 */
export function personHistory<Ruling extends SeatRuling>(
  session: SeatSession,
  known: { readonly rows: readonly LedgerRow[]; readonly rulings: readonly Ruling[] },
  person: string,
): readonly PersonEvent<Ruling>[] {
  const isOwn = (about: { readonly person: string }): boolean => about.person === person;
  const rulings = known.rulings.filter(isOwn).toSorted((one, other) => other.id - one.id);
  return [
    ...rulings.map((ruling) => ({ kind: 'ruling' as const, ruling })),
    ...ownHistory(known.rows.filter(isOwn), () => session).map((row) => ({ kind: 'row' as const, ...row })),
  ].sort((one, other) => instantIn(other) - instantIn(one));
}

const instantIn = (event: PersonEvent<SeatRuling>): number =>
  instantOf(event.kind === 'row' ? event.row.created : event.ruling.created);
