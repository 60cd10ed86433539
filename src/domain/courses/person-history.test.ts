import { expect, it } from 'vitest';
import { personHistory } from './person-history.ts';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { makeRow, makeRuling, makeSession } from './seats.fixtures.ts';

const session = makeSession({ signUpCloses: isoOf(10), starts: isoOf(20) });
const at = (created: number, id: number) => ({ id, person: 'anna', created: isoOf(created) });

const historyOf = (...[rows, rulings]: [ReturnType<typeof makeRow>[], ReturnType<typeof makeRuling>[]]) =>
  personHistory(session, { rows, rulings }, 'anna').map((event) =>
    event.kind === 'row' ? `${event.row.kind} ${event.note}` : event.ruling.kind,
  );

it('what somebody wrote and what HR ruled on them stand together, newest first', () => {
  const rows = [
    makeRow(at(1, 1)),
    makeRow({ ...at(4, 2), kind: 'withdraw' }),
    makeRow(at(11, 3)),
    makeRow({ id: 4, person: 'bo', created: isoOf(2) }),
  ];
  const rulings = [
    makeRuling({ ...at(2, 1), kind: 'decline' }),
    makeRuling({ ...at(12, 2), kind: 'admitLate' }),
    makeRuling({ id: 3, person: 'bo', kind: 'guarantee', created: isoOf(3) }),
  ];
  expect(historyOf(rows, rulings)).toEqual(['admitLate', 'signUp late', 'withdraw inTime', 'decline', 'signUp inTime']);
});

it('what was written at the same instant stands as it is judged: rows before rulings, then by ID', () => {
  const rows = [makeRow(at(1, 1)), makeRow({ ...at(1, 2), kind: 'withdraw' })];
  const rulings = [makeRuling({ ...at(1, 1), kind: 'prioritise' }), makeRuling({ ...at(1, 2), kind: 'guarantee' })];
  expect(historyOf(rows, rulings)).toEqual(['guarantee', 'prioritise', 'withdraw inTime', 'signUp inTime']);
});
