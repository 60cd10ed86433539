import { describe, expect, it } from 'vitest';
import { makeCourseSession } from './courses.fixtures.ts';
import { openedAt } from './open-sign-ups.ts';
import { signUpPhase } from './sign-up-phase.ts';
import { makeRow } from './seats.fixtures.ts';
import { seats } from './seats.ts';
import { capacityLeftBy } from './session.ts';
import { seatSessionOf } from './seat-session.ts';
import { byTime, hasStarted, periodOf, timeOf } from './session-time.ts';

describe('reserved seats', () => {
  it.each([
    [20, 3, 17],
    [20, null, 20],
    [2, 5, 0],
    [null, 5, null],
    [0, 0, 0],
  ])('of a capacity of %j with %j reserved leave %j', (capacity, reserved, left) => {
    expect(capacityLeftBy(capacity, reserved)).toBe(left);
    expect(seatSessionOf(makeCourseSession({ capacity, reservedSeats: reserved })).capacity).toBe(left);
  });
});

describe('a sign-up written before there was anything to sign up for', () => {
  const row = makeRow({ id: 1, created: '2026-11-23T07:59:59Z' });
  const later = makeRow({ id: 2, person: 'p2', created: '2026-11-23T08:00:01Z' });
  const standing = (said: Parameters<typeof makeCourseSession>[0]) =>
    seats(seatSessionOf(makeCourseSession({ capacity: 1, ...said })), [row, later], []).entries.map(
      ({ person, status }) => `${person} ${status}`,
    );

  it.each([
    ['no window', null],
    ['a window from before the session was made', '2026-01-01T00:00:00Z'],
  ])('is early in a session made after it with %s', (_, signUpOpens) => {
    expect(standing({ signUpOpens, created: '2026-11-23T08:00:00Z' })).toContain('p1 early');
    expect(standing({ signUpOpens, created: '2026-11-23T08:00:00Z' })).toContain('p2 seated');
  });

  it('is early in a session that was planned then and is opened by hand after it', () => {
    const now = '2026-11-23T08:00:00Z';
    for (const signUpOpens of [null, '2026-11-01T08:00:00Z']) {
      const planned = makeCourseSession({ state: 'planned', signUpOpens });
      expect(standing({ ...planned, capacity: 1, ...openedAt(planned, now) })).toContain('p1 early');
    }
  });

  it('leaves a window that opens later, and that of a session that was open before', () => {
    const now = '2026-11-23T08:00:00Z';
    expect(openedAt({ state: 'planned', signUpOpens: '2026-12-01T08:00:00Z' }, now)).toEqual({ state: 'open' });
    expect(openedAt({ state: 'closed', signUpOpens: null }, now)).toEqual({ state: 'open' });
  });
});

it('a start that is left over from before a session lost its date ends no sign-ups', () => {
  const starts = '2026-11-23T08:00:00Z';
  expect(seatSessionOf(makeCourseSession({ timing: 'open', starts })).starts).toBeNull();
  expect(seatSessionOf(makeCourseSession({ timing: 'date', starts })).starts).toBe(starts);
});

describe('the time of a session', () => {
  const quarters = { timing: 'quarter', fromYear: 2026, fromQuarter: 4 } as const;

  it('is a date, one quarter, several quarters, or not decided', () => {
    expect(timeOf(makeCourseSession({ starts: '2026-11-23T08:00:00Z' })).kind).toBe('date');
    expect(timeOf(makeCourseSession(quarters))).toMatchObject({ from: { quarter: 4 }, to: { quarter: 4 } });
    expect(timeOf(makeCourseSession({ ...quarters, toYear: 2027, toQuarter: 1 }))).toMatchObject({
      to: { year: 2027 },
    });
    expect(timeOf(makeCourseSession({ timing: 'date' })).kind).toBe('open');
    expect(timeOf(makeCourseSession({ timing: 'quarter' })).kind).toBe('open');
  });

  it('covers days in Copenhagen', () => {
    expect(periodOf(makeCourseSession({ starts: '2026-12-31T23:30:00Z' }))).toEqual({
      from: '2027-01-01',
      to: '2027-01-01',
    });
    expect(periodOf(makeCourseSession({ ...quarters, toYear: 2027, toQuarter: 1 }))).toEqual({
      from: '2026-10-01',
      to: '2027-03-31',
    });
    expect(periodOf(makeCourseSession())).toBeUndefined();
  });

  it('sorts a date before the quarter it is in, and the undecided last', () => {
    const undecided = makeCourseSession();
    const quarter = makeCourseSession(quarters);
    const date = makeCourseSession({ starts: '2026-12-20T08:00:00Z' });
    const nextYear = makeCourseSession({ starts: '2027-01-02T08:00:00Z' });
    expect([undecided, nextYear, quarter, date].sort(byTime)).toEqual([date, quarter, nextYear, undecided]);
  });

  it('has begun at its very start, a quarter when it is past in Copenhagen, and never when undecided', () => {
    const starts = '2026-11-23T08:00:00Z';
    expect(hasStarted(makeCourseSession({ starts }), Date.parse(starts))).toBe(true);
    expect(hasStarted(makeCourseSession({ starts }), Date.parse(starts) - 1)).toBe(false);
    const past = Date.parse('2026-12-31T23:00:00Z');
    expect(hasStarted(makeCourseSession(quarters), past)).toBe(true);
    expect(hasStarted(makeCourseSession(quarters), past - 1)).toBe(false);
    expect(signUpPhase(makeCourseSession(quarters), past)).toBe('started');
    expect(hasStarted(makeCourseSession(), Date.parse('2030-01-01'))).toBe(false);
  });
});
