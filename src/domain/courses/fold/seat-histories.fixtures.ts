import fc from 'fast-check';
import type { LedgerRow, SeatRuling, SeatSession } from './contract.ts';

/** Minutes of a Monday; so few of them that windows, rows and rulings often fall on the same instant. */
const lastMinute = 24;

/** One instant in the ways in which it may be written. */
export const isoOf = (minute: number, writing = 0): string => {
  const at = Date.UTC(2026, 10, 23, 8, minute);
  const plain = new Date(at).toISOString();
  const inCopenhagen = new Date(at + 3_600_000).toISOString().replace('Z', '+01:00');
  return [plain.replace('.000Z', 'Z'), plain, inCopenhagen][writing % 3]!;
};

const minute = fc.integer({ min: 0, max: lastMinute });
const writing = fc.integer({ min: 0, max: 2 });
const people = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6');
const part = fc.constantFrom('seat' as const, 'seat' as const, 'coaching' as const);
const maybeInstant = fc.option(fc.tuple(minute, writing).map(([at, how]) => isoOf(at, how)));
const maybeCount = (max: number) => fc.option(fc.integer({ min: 0, max }), { freq: 4 });

export const sessions: fc.Arbitrary<SeatSession> = fc.record({
  id: fc.constant(7),
  state: fc.constantFrom('open', 'open', 'open', 'open', 'closed', 'planned', 'held', 'cancelled'),
  starts: fc.option(
    fc.integer({ min: 16, max: lastMinute }).map((at) => isoOf(at)),
    { freq: 2 },
  ),
  capacity: maybeCount(4),
  waitingListCapacity: maybeCount(3),
  coachingCapacity: maybeCount(2),
  signUpOpens: maybeInstant,
  signUpCloses: maybeInstant,
  cancelUntil: maybeInstant,
});

const sessionId = fc.constantFrom(7, 7, 7, 7, 7, 7, 7, 7, 8);

const ledgerDraft = fc.record({
  sessionId,
  kind: fc.constantFrom('signUp' as const, 'signUp' as const, 'withdraw' as const),
  part,
  person: people,
  minute,
  writing,
  requestId: fc.option(fc.constantFrom('r1', 'r2', 'r3'), { freq: 3 }),
});

const rulingDraft = fc.record({
  sessionId,
  kind: fc.constantFrom('guarantee' as const, 'decline' as const, 'prioritise' as const, 'admitLate' as const),
  part,
  person: people,
  minute,
  writing,
});

/** Rows get IDs as they come; mostly their instants rise with them, as the server's do, and sometimes they do not. */
const numbered = <Draft extends { minute: number; writing: number }>(
  drafts: readonly Draft[],
  inOrder: boolean,
): (Omit<Draft, 'minute' | 'writing'> & { id: number; created: string })[] =>
  (inOrder ? drafts.toSorted((one, other) => one.minute - other.minute) : drafts).map(
    ({ minute: at, writing: how, ...draft }, index) => ({ ...draft, id: index * 3 + 1, created: isoOf(at, how) }),
  );

export type SeatHistory = {
  readonly session: SeatSession;
  readonly ledger: LedgerRow[];
  readonly rulings: SeatRuling[];
};

/** Everything that may have happened around one session, and around its neighbour. */
export const seatHistories: fc.Arbitrary<SeatHistory> = fc
  .record({
    session: sessions,
    rows: fc.array(ledgerDraft, { maxLength: 40, size: 'max' }),
    words: fc.array(rulingDraft, { maxLength: 12, size: 'max' }),
    inOrder: fc.constantFrom(true, true, true, false),
  })
  .map(({ session, rows, words, inOrder }) => ({
    session,
    ledger: numbered(rows, inOrder).map((row) => ({ ...row, requestId: row.requestId ?? `own-${row.id}` })),
    rulings: numbered(words, inOrder).map((ruling) => ({ ...ruling, reason: 'other' })),
  }));
