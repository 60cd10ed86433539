import { describe, expect, it } from 'vitest';
import { attendanceRows, nextAttendance, type Attendance } from './attendance.ts';
import { committeeCounts } from './committee.ts';
import { makeEntry } from './courses.fixtures.ts';
import { makeRow, makeRuling, makeSession } from './seats.fixtures.ts';
import { seats } from './seats.ts';
import { sessionCounts } from './session-figures.ts';
import { mustCall, toBeTold, type Notice } from './to-be-told.ts';

describe('who is to be told of a seat', () => {
  const rows = [
    makeRow({ id: 1, person: 'bo' }),
    makeRow({ id: 2, person: 'anna' }),
    makeRow({ id: 3, person: 'carl' }),
    makeRow({ id: 4, person: 'bo', kind: 'withdraw' }),
  ];
  const session = makeSession({ capacity: 1, starts: '2026-11-30T08:00:00Z' });
  const now = Date.parse('2026-11-24T12:00:00Z');
  const told = (kind: Notice['kind'], said: Partial<Notice> = {}): Notice => ({
    id: 1,
    person: 'anna',
    part: 'seat',
    ledgerId: 2,
    kind,
    ...said,
  });
  const people = (notices: readonly Notice[], rulings = [] as ReturnType<typeof makeRuling>[]) =>
    toBeTold(session, { rows, rulings }, notices, now).map(({ person }) => person);

  it('is who moved in later, and not who got it at once', () => {
    expect(people([])).toEqual(['anna']);
    expect(toBeTold(session, { rows: rows.slice(0, 3), rulings: [] }, [], now)).toEqual([]);
  });

  it('is also who was guaranteed it', () => {
    expect(
      people([], [makeRuling({ id: 1, kind: 'guarantee', person: 'carl', created: '2026-11-23T09:00:00Z' })]),
    ).toEqual(['carl']);
  });

  it('is nobody whom HR has ticked, until the tick is taken back', () => {
    expect(people([told('promoted')])).toEqual([]);
    expect(people([told('promoted'), told('takenBack', { id: 2 })])).toEqual(['anna']);
    expect(people([told('takenBack'), told('promoted', { id: 2 })])).toEqual([]);
    expect(people([told('changed')])).toEqual(['anna']);
  });

  it('is also whom a raised capacity gave a seat, since HR notes on saving that they know nothing yet', () => {
    const raised = { ...session, capacity: 2 };
    const people = (notices: readonly Notice[]) =>
      toBeTold(raised, { rows: rows.slice(0, 3), rulings: [] }, notices, now).map(({ person }) => person);
    expect(people([])).toEqual([]); // as if they had got it at once: no ledger knows of the old capacity
    expect(people([told('takenBack')])).toEqual(['anna']);
    expect(people([told('takenBack'), told('promoted', { id: 2 })])).toEqual([]);
  });

  it('is them again after a new sign-up', () => {
    expect(people([told('promoted', { ledgerId: 1 })])).toEqual(['anna']);
  });

  it('is nobody once the session has begun', () => {
    expect(toBeTold(session, { rows, rulings: [] }, [], Date.parse('2026-11-30T08:00:00Z'))).toEqual([]);
  });

  it.each([
    ['2026-11-26T08:00:00Z', false],
    ['2026-11-27T08:00:00Z', true],
    ['2026-11-28T08:00:00Z', true],
    ['2026-11-30T07:00:00Z', true],
  ])('on %s they are called, with a start on Tuesday 1 December 2026: %s', (today, call) => {
    expect(mustCall('2026-12-01T08:00:00Z', Date.parse(today))).toBe(call);
  });
});

describe('attendance', () => {
  const entries = [makeEntry(), makeEntry({ person: 'bo' }), makeEntry({ person: 'carl', status: 'waiting' })];
  const ticks = new Map<string, Attendance>([
    ['bo', 'absent'],
    ['carl', 'present'],
    ['dorte', 'absent'],
  ]);

  it('is unknown until ticked, and holds who came without a seat', () => {
    expect(attendanceRows(entries, ticks)).toEqual([
      { person: 'anna', attendance: 'unknown', hadSeat: true },
      { person: 'bo', attendance: 'absent', hadSeat: true },
      { person: 'carl', attendance: 'present', hadSeat: false },
    ]);
  });

  it('goes round with each tap', () => {
    expect((['unknown', 'present', 'absent'] as const).map(nextAttendance)).toEqual(['present', 'absent', 'unknown']);
  });

  it('and standing become counts without names', () => {
    const all = [
      ...entries,
      makeEntry({ person: 'eva', status: 'withdrawn' }),
      makeEntry({ person: 'finn', status: 'refused' }),
      makeEntry({ part: 'coaching' }),
    ];
    const state = { entries: all, seated: 2, waiting: 1, free: 0, overbookedBy: 0 };
    expect(sessionCounts(state, ticks)).toEqual({ seated: 2, waiting: 2, withdrawn: 1, coached: 1, attended: 1 });
  });
});

it('a committee is counted by what each said in the sign-up that holds now', () => {
  const said = (id: number, person: string, committee: string, more = {}) => ({
    ...makeRow({ id, person, ...more }),
    committee,
  });
  const rows = [
    said(1, 'anna', 'skole'),
    said(2, 'anna', '', { kind: 'withdraw' }),
    said(3, 'anna', 'aeldre'),
    said(4, 'bo', 'skole'),
    said(5, 'carl', 'skole'),
    said(6, 'dorte', ''),
    said(7, 'anna', 'aeldre', { part: 'coaching' }),
  ];
  expect(Object.fromEntries(committeeCounts(seats(makeSession({ capacity: 2 }), rows, []), rows))).toEqual({
    aeldre: { seated: 1, waiting: 0 },
    skole: { seated: 1, waiting: 1 },
  });
});
