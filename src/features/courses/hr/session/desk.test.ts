import { describe, expect, it } from 'vitest';
import { isoOf } from '#domain/courses/fold/seat-histories.fixtures.ts';
import { makeRow, makeRuling, makeSession } from '#domain/courses/seats.fixtures.ts';
import { seats, type LedgerRow, type SeatRuling } from '#domain/courses/seats.ts';
import { instantsOf, isPrioritised, standingsOf, wasDeclined, type Desk } from './desk.ts';

const rows = [
  makeRow({ id: 1, person: 'anna' }),
  makeRow({ id: 4, person: 'anna', kind: 'withdraw' }),
  makeRow({ id: 6, person: 'anna' }),
];

function deskOf(ledger: readonly LedgerRow[], rulings: readonly SeatRuling[]) {
  const state = seats(makeSession(), ledger, rulings);
  return { desk: { ledger: { rows: ledger, rulings } } as unknown as Pick<Desk, 'ledger'>, state };
}

const ruled = (kind: SeatRuling['kind'], minute: number) =>
  makeRuling({ id: minute, kind, person: 'anna', created: isoOf(minute) });

describe('how HR sees somebody who has signed up anew', () => {
  it.each([
    ['an earlier sign-up was declined', [ruled('decline', 2)], true],
    ['this one was declined, and then guaranteed', [ruled('decline', 7), ruled('guarantee', 8)], false],
    ['nothing was ruled', [], false],
  ])('%s', (_, rulings, declined) => {
    const { desk, state } = deskOf(rows, rulings);
    const [entry] = standingsOf(state).seated;
    expect(wasDeclined(desk, entry!)).toBe(declined);
  });

  it('a place at the front ended with the sign-up that had it', () => {
    const { desk, state } = deskOf(rows, [ruled('prioritise', 2)]);
    const [entry] = standingsOf(state).seated;
    expect(isPrioritised(desk, entry!)).toBe(false);
    expect(instantsOf(desk, entry!)).toEqual({ signedUp: isoOf(6), withdrew: undefined });
  });
});
