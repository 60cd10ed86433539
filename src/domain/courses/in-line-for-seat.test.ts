import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLineForSeat } from './in-line-for-seat.ts';
import { makeRow, makeRuling, makeSession } from './seats.fixtures.ts';
import { seats, type SeatState } from './seats.ts';

const rows = [1, 2, 3, 4, 5].map((id) => makeRow({ id }));
const people = rows.map(({ person }) => person);
const seated = ({ entries }: SeatState) => entries.filter(({ status }) => status === 'seated');

it('a seat that is given back goes to the next exactly when somebody is in line for it', () => {
  const some = { capacity: fc.integer({ min: 0, max: 6 }), guaranteed: fc.subarray(people), leaver: fc.nat() };
  fc.assert(
    fc.property(fc.record(some), ({ capacity, guaranteed, leaver }) => {
      const session = makeSession({ capacity });
      const rulings = guaranteed.map((person, at) => makeRuling({ id: 11 + at, kind: 'guarantee', person }));
      const before = seats(session, rows, rulings);
      fc.pre(before.seated > 0);
      const { person } = seated(before)[leaver % before.seated]!;
      const after = seats(session, [...rows, makeRow({ id: 21, kind: 'withdraw', person })], rulings);
      expect(after.seated - (before.seated - 1)).toBe(inLineForSeat(before) > 0 ? 1 : 0);
    }),
  );
});

it('all who wait are in line for a seat of a session that is not overbooked', () => {
  const state = seats(makeSession({ capacity: 2 }), rows, []);
  expect(inLineForSeat(state)).toBe(3);
});
