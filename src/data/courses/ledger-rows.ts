import type { LedgerRow, SeatRuling } from '#domain/courses/seats.ts';
import { withoutRepeats } from '#domain/shared/ledger-words.ts';
import type { Stamps } from '#domain/shared/stamps.ts';
import { ledger } from '#data/rows/ledger.ts';
import type { JudgedRows, LedgerRow as Row, UnreadRow } from '#data/rows/judged-rows.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';

export type SignUpRow = LedgerRow & Stamps & { readonly committee: string };

export type RulingRow = SeatRuling & Stamps & { readonly requestId: string };

/** A row that could not be read as what its list holds. It counts for nothing and is shown in HR's audit. */
export type MalformedRow = UnreadRow & { readonly list: 'signUpLedger' | 'seatRulings' };

export type ReadRows<Known> = { readonly rows: readonly Known[]; readonly malformed: readonly MalformedRow[] };

export const signUps = ledger(signUpLedger, { foundBy: 'sessionId' });
export const rulings = ledger(seatRulings, { foundBy: 'sessionId' });

/** A sign-up is that of its author. */
export const signUpOf = (row: Row<typeof signUpLedger.columns>): SignUpRow => ({ ...row, person: row.author });

/** A ruling is on its person, not by its author. */
const rulingOf = (row: Row<typeof seatRulings.columns>): RulingRow => ({ ...row, person: String(row.person) });

export const signUpRows = ({ rows, unread }: JudgedRows<Row<typeof signUpLedger.columns>>): ReadRows<SignUpRow> => ({
  rows: rows.map(signUpOf),
  malformed: unread.map((row) => ({ ...row, list: 'signUpLedger' })),
});

/** A ruling that was sent twice is one ruling: the fold knows no request IDs of rulings. */
export const rulingRows = ({ rows, unread }: JudgedRows<Row<typeof seatRulings.columns>>): ReadRows<RulingRow> => ({
  rows: withoutRepeats(rows).map(rulingOf),
  malformed: unread.map((row) => ({ ...row, list: 'seatRulings' })),
});
