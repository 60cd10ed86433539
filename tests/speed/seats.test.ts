import { describe, expect, it } from 'vitest';
import { isoOf } from '#domain/courses/fold/seat-histories.fixtures.ts';
import { seats, type LedgerRow } from '#domain/courses/seats.ts';
import { makeRow, makeRuling, makeSession } from '#domain/courses/seats.fixtures.ts';

describe('a hundred thousand rows are folded in under 150 ms', () => {
  const bulk = (personOf: (n: number) => string) =>
    Array.from({ length: 100_000 }, (_, n) =>
      makeRow({
        id: n + 1,
        person: personOf(n),
        kind: n % 3 === 0 && n > 40_000 ? 'withdraw' : 'signUp',
        part: n % 5 === 0 ? 'coaching' : 'seat',
        created: new Date(Date.UTC(2026, 10, 23) + n * 500).toISOString(),
      }),
    );
  const rulings = Array.from({ length: 1_000 }, (_, n) =>
    makeRuling({ id: n + 1, kind: n % 2 ? 'guarantee' : 'prioritise', person: `p${n * 3}` }),
  );
  const session = makeSession({
    capacity: 20_000,
    coachingCapacity: 50,
    cancelUntil: isoOf(0),
    signUpCloses: isoOf(999),
  });
  const timed = (ledger: readonly LedgerRow[]) => {
    const begun = performance.now();
    seats(session, ledger, rulings);
    return performance.now() - begun;
  };
  /** The quickest of several, until one is quick enough: other work on the machine is not the fold's. */
  function best(ledger: readonly LedgerRow[]): number {
    let quickest = Infinity;
    for (let tries = 0; tries < 30 && quickest >= 150; tries += 1) quickest = Math.min(quickest, timed(ledger));
    return quickest;
  }

  it('of forty thousand people', () => {
    expect(best(bulk((n) => `p${n % 40_000}`))).toBeLessThan(150);
  }, 30_000);

  it('of a hundred thousand people', () => {
    expect(best(bulk((n) => `p${n}`))).toBeLessThan(150);
  }, 30_000);

  it('of one person who floods the ledger', () => {
    expect(best(bulk(() => 'p1'))).toBeLessThan(150);
  }, 30_000);
});
