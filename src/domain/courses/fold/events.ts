import type { LedgerRow, SeatRuling } from './contract.ts';

/** A row of one of the two ledgers with its instant, read once. */
export type LedgerEvent = { readonly from: 'ledger'; readonly row: LedgerRow; readonly at: number };
export type RulingEvent = { readonly from: 'rulings'; readonly row: SeatRuling; readonly at: number };

/** One thing that happened to a person's part. */
export type Event = LedgerEvent | RulingEvent;

/**
 * docs/laws/seats.md, rule 0: the two ledgers merged by `created`; at the same instant ledger rows before rulings;
 * inside a ledger the ID decides, also where `created` runs against it. It is done per person and part, since nothing
 * but the placing joins them, and a row with a false `Created` then cannot move the rulings about anybody else.
 */
export function eventsOf(rows: readonly LedgerEvent[], rulings: readonly RulingEvent[]): readonly Event[] {
  const events: Event[] = [];
  let next = 0;
  for (const ruling of rulings) {
    while (next < rows.length && rows[next]!.at <= ruling.at) events.push(rows[next++]!);
    events.push(ruling);
  }
  return [...events, ...rows.slice(next)];
}
