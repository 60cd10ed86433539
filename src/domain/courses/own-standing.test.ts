import { describe, expect, it } from 'vitest';
import { withdrawByThisWeek } from './deadlines.ts';
import { makeCourseSession, makeEntry } from './courses.fixtures.ts';
import { isoOf } from './fold/seat-histories.fixtures.ts';
import { ownHistory } from './own-history.ts';
import { overlapping, promotionsSince, sortedOut } from './own-standing.ts';
import { makeRow, makeRuling, makeSession } from './seats.fixtures.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const on = (day: string, said = {}) => makeCourseSession({ starts: `2026-11-${day}Z`, ...said });

describe('my courses', () => {
  const standing = (id: number, day: string, status: 'seated' | 'waiting' | 'refused' | 'withdrawn') => ({
    session: on(day, { id }),
    seat: makeEntry({ status }),
    coaching: undefined,
  });

  it('are those with a seat, those in line, those past and the rest, each in order of time', () => {
    const mine = sortedOut(
      [
        standing(1, '30T08:00:00', 'seated'),
        standing(2, '25T08:00:00', 'seated'),
        standing(3, '26T08:00:00', 'refused'),
        standing(4, '20T08:00:00', 'seated'),
        standing(5, '21T08:00:00', 'withdrawn'),
        standing(6, '27T08:00:00', 'withdrawn'),
        { session: on('28T08:00:00', { id: 8 }), seat: undefined, coaching: undefined },
      ],
      now,
    );
    const ids = (standings: readonly { session: { id: number } }[]) => standings.map(({ session }) => session.id);
    expect([mine.coming, mine.waiting, mine.past, mine.other].map(ids)).toEqual([[2, 1], [3], [5, 4], [6]]);
  });
});

describe('a promotion since the last visit', () => {
  const rows = [
    makeRow({ id: 1, person: 'bo' }),
    makeRow({ id: 2, person: 'anna' }),
    makeRow({ id: 3, person: 'bo', kind: 'withdraw' }),
  ];
  const session = makeSession({ capacity: 1 });

  it('is told when the seat came by itself', () => {
    expect(promotionsSince(session, { rows, rulings: [] }, 'anna', isoOf(2))).toEqual(['seat']);
    expect(promotionsSince(session, { rows, rulings: [] }, 'anna', isoOf(3))).toEqual([]);
  });

  it('is told when HR gave it', () => {
    const rulings = [makeRuling({ id: 9, kind: 'guarantee', person: 'anna' })];
    expect(promotionsSince(session, { rows: rows.slice(0, 2), rulings }, 'anna', isoOf(2))).toEqual(['seat']);
  });

  it('is none when one has signed up anew since', () => {
    const again = [makeRow({ id: 4, person: 'anna', kind: 'withdraw' }), makeRow({ id: 5, person: 'anna' })];
    expect(promotionsSince(session, { rows: [...rows, ...again], rulings: [] }, 'anna', isoOf(2))).toEqual([]);
  });
});

describe('an overlap', () => {
  const wanted = on('24T08:00:00', { id: 1, ends: '2026-11-24T10:00:00Z' });

  it.each([
    ['24T09:59:00', '2026-11-24T12:00:00Z', true],
    ['24T10:00:00', '2026-11-24T12:00:00Z', false],
    ['24T06:00:00', '2026-11-24T08:00:00Z', false],
    ['24T06:00:00', '2026-11-24T12:00:00Z', true],
    ['24T08:00:00', null, true],
    ['24T07:00:00', null, false],
  ])('with a session from %s to %s: %s', (day, ends, overlaps) => {
    expect(overlapping(wanted, [on(day, { id: 2, ends })])).toHaveLength(overlaps ? 1 : 0);
  });

  it('is none with itself, with a cancelled one, or with one that has no date', () => {
    const others = [wanted, on('24T08:30:00', { id: 2, state: 'cancelled' }), makeCourseSession({ id: 3 })];
    expect(overlapping(wanted, others)).toEqual([]);
  });
});

it('history holds every row in one’s own name, newest first, and says what it was', () => {
  const session = makeSession({
    signUpOpens: isoOf(5),
    signUpCloses: isoOf(10),
    cancelUntil: isoOf(12),
    starts: isoOf(20),
  });
  const rows = [
    makeRow({ id: 1, created: isoOf(4) }),
    makeRow({ id: 2, created: isoOf(5) }),
    makeRow({ id: 3, created: isoOf(11) }),
    makeRow({ id: 4, kind: 'withdraw', created: isoOf(12) }),
    makeRow({ id: 5, kind: 'withdraw', created: isoOf(13) }),
    makeRow({ id: 6, created: isoOf(21) }),
    makeRow({ id: 7, requestId: 'r2' }),
    makeRow({ id: 8, sessionId: 99 }),
  ];
  const history = ownHistory(rows, (id) => (id === 7 ? session : undefined));
  expect(history.map(({ row, note }) => `${row.id} ${note}`)).toEqual([
    '8 unknownSession',
    '7 repeat',
    '6 afterStart',
    '5 late',
    '4 inTime',
    '3 late',
    '2 inTime',
    '1 early',
  ]);
});

it.each([
  ['2026-11-23T11:59:59Z', false],
  ['2026-11-23T12:00:00Z', true],
  ['2026-11-29T22:59:59Z', true],
  ['2026-11-29T23:00:00Z', false],
])('a last moment to withdraw at %s is still to come and this week: %s', (cancelUntil, isThisWeek) => {
  expect(withdrawByThisWeek({ cancelUntil }, now)).toBe(isThisWeek ? cancelUntil : null);
});
