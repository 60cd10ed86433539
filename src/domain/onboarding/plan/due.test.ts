import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import { dayOffOn, dueOf, joinedPauses, type Pause } from './due.ts';

const on = (day: string) => day as PlainDate;
const start = on('2026-11-02');

describe('the day a step falls due', () => {
  it.each([
    ['an ordinary day', 1, false, '2026-11-03', null, []],
    ['a Saturday goes on to Monday', 5, false, '2026-11-09', '2026-11-07', ['weekend']],
    ['a firm Saturday goes back to Friday', 5, true, '2026-11-06', '2026-11-07', ['weekend']],
    ['New Year goes on past the weekend after it', 60, false, '2027-01-04', '2027-01-01', ['holiday', 'weekend']],
    [
      'Christmas Eve is free here, and so are the days after it',
      52,
      false,
      '2026-12-28',
      '2026-12-24',
      ['dayOff', 'holiday', 'weekend'],
    ],
    ['a firm Boxing Day goes back past Christmas Eve', 54, true, '2026-12-23', '2026-12-26', ['holiday', 'dayOff']],
    ['Constitution Day is free here', 215, false, '2027-06-07', '2027-06-05', ['dayOff', 'weekend']],
    ['before the start', -3, true, '2026-10-30', null, []],
  ] as const)('%s', (_, days, firm, ...[day, movedFrom, because]) => {
    expect(dueOf({ days, firm }, start, [])).toEqual({ day, movedFrom, because });
  });

  it('does not count the days of a pause, and says that it was leave', () => {
    const pause = { from: on('2026-11-09'), to: on('2026-11-15') };
    expect(dueOf({ days: 30, firm: false }, start, [pause])).toEqual({
      day: '2026-12-09',
      movedFrom: '2026-12-02',
      because: ['leave'],
    });
  });

  it('leaves a firm step where it is through a pause', () => {
    const pause = { from: on('2026-11-09'), to: on('2026-12-15') };
    expect(dueOf({ days: 30, firm: true }, start, [pause]).day).toBe('2026-12-02');
  });
});

const starts = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(on('2024-01-01'), days));
const pausesFrom = (first: PlainDate): fc.Arbitrary<Pause[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: -60, max: 400 }), fc.integer({ min: -2, max: 90 })).map(([from, length]) => ({
      from: addDays(first, from),
      to: addDays(first, from + length),
    })),
    { maxLength: 5 },
  );
const cases = starts.chain((first) =>
  fc.record({ first: fc.constant(first), pauses: pausesFrom(first), days: fc.integer({ min: -60, max: 400 }) }),
);

/** The law walked day by day. */
function walked(first: PlainDate, days: number, pauses: readonly Pause[]): PlainDate {
  const isPaused = (day: PlainDate) => pauses.some(({ from, to }) => from <= day && day <= to);
  let day = first;
  if (days < 0) day = addDays(first, days);
  else for (let left = days; isPaused(day) || left > 0; day = addDays(day, 1)) if (!isPaused(day)) left -= 1;
  while (isPaused(day) || dayOffOn(day)) day = addDays(day, 1);
  return day;
}

describe('the law of the dates', () => {
  it('is what counting day by day comes to, however pauses overlap', () => {
    fc.assert(
      fc.property(cases, ({ first, pauses, days }) => {
        expect(dueOf({ days, firm: false }, first, joinedPauses(pauses)).day).toBe(walked(first, days, pauses));
      }),
      { numRuns: 500 },
    );
  });

  it('never lets a firm day come late, nor any fall on a day off', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ first, pauses, days }, firm) => {
        const due = dueOf({ days, firm }, first, joinedPauses(pauses));
        const plain = addDays(first, days);
        expect(dayOffOn(due.day)).toBeUndefined();
        expect(firm ? due.day <= plain : due.day >= plain).toBe(true);
        expect(due.because.length > 0).toBe(due.movedFrom !== null);
      }),
    );
  });

  it('keeps steps in the order of their days through every pause', () => {
    fc.assert(
      fc.property(cases, fc.nat(100), ({ first, pauses, days }, more) => {
        const joined = joinedPauses(pauses);
        const dayOn = (n: number) => dueOf({ days: n, firm: false }, first, joined).day;
        expect(dayOn(days) <= dayOn(days + more)).toBe(true);
      }),
    );
  });
});
