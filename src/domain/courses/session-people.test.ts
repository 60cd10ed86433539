import { describe, expect, it } from 'vitest';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { makeRow, makeRuling, makeSession } from './seats.fixtures.ts';
import { seats, type LedgerRow, type SeatRuling } from './seats.ts';
import { isPrioritised, peopleBySeat, signUpTimes, wasDeclined } from './session-people.ts';

const rows = [
  makeRow({ id: 1, person: 'anna' }),
  makeRow({ id: 4, person: 'anna', kind: 'withdraw' }),
  makeRow({ id: 6, person: 'anna' }),
];

function deskOf(ledger: readonly LedgerRow[], rulings: readonly SeatRuling[]) {
  const state = seats(makeSession(), ledger, rulings);
  return { known: { ledger: { rows: ledger, rulings } }, state };
}

const ruled = (kind: SeatRuling['kind'], minute: number) =>
  makeRuling({ id: minute, kind, person: 'anna', created: isoOf(minute) });

describe('how HR sees somebody who has signed up anew', () => {
  it.each([
    ['an earlier sign-up was declined', [ruled('decline', 2)], true],
    ['this one was declined, and then guaranteed', [ruled('decline', 7), ruled('guarantee', 8)], false],
    ['nothing was ruled', [], false],
  ])('%s', (_, rulings, declined) => {
    const { known, state } = deskOf(rows, rulings);
    const [entry] = peopleBySeat(state).seated;
    expect(wasDeclined(known, entry!)).toBe(declined);
  });

  it('a place at the front ended with the sign-up that had it', () => {
    const { known, state } = deskOf(rows, [ruled('prioritise', 2)]);
    const [entry] = peopleBySeat(state).seated;
    expect(isPrioritised(known, entry!)).toBe(false);
    expect(signUpTimes(known, entry!)).toEqual({ signedUp: isoOf(6), withdrew: undefined });
  });
});
