import type { LedgerRow, SeatState } from './seats.ts';

export type CommitteeCount = { readonly seated: number; readonly waiting: number };

/** How many of a committee are in, by the committee each person named in the sign-up that holds now. */
export function committeeCounts(
  { entries }: Pick<SeatState, 'entries'>,
  rows: readonly (LedgerRow & { readonly committee: string })[],
): ReadonlyMap<string, CommitteeCount> {
  const named = new Map(rows.map(({ id, committee }) => [id, committee]));
  const counts = new Map<string, CommitteeCount>();
  for (const { part, status, ledgerId } of entries) {
    const committee = named.get(ledgerId);
    if (part !== 'seat' || !committee || (status !== 'seated' && status !== 'waiting')) continue;
    const count = counts.get(committee) ?? { seated: 0, waiting: 0 };
    counts.set(committee, { ...count, [status]: count[status] + 1 });
  }
  return counts;
}
