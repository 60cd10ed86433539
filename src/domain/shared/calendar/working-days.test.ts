import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '#kernel/plain-date.ts';
import { addWorkingDays, isWorkingDay, weekdayOf, workingDaysUntil } from './working-days.ts';

const day = (text: string) => text as PlainDate;
const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('2000-01-01'), n));

it.each([
  ['2026-11-23', 1],
  ['2026-11-28', 6],
  ['2026-11-29', 7],
])('%s is weekday %i', (text, weekday) => {
  expect(weekdayOf(day(text))).toBe(weekday);
});

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'Friday leads to Monday'],
    ['2026-11-21', 1, '2026-11-23', 'so does Saturday'],
    ['2026-11-23', -1, '2026-11-20', 'and Monday back to Friday'],
    ['2026-04-01', 1, '2026-04-07', 'the Wednesday before Easter leads to the Tuesday after it'],
    ['2026-12-23', 2, '2026-12-28', 'Christmas Eve is a working day, Christmas is not'],
    ['2026-11-21', 0, '2026-11-21', 'no working days lead nowhere'],
  ])('%s and %i working days: %s, since %s', (from, count, to) => {
    expect(addWorkingDays(day(from), count)).toBe(to);
  });

  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-04-01', '2026-04-08', 2],
    ['2026-04-08', '2026-04-01', 0],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(workingDaysUntil(day(from), day(to))).toBe(count);
  });

  it('counted and added are the same thing', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count);
        return isWorkingDay(to) && workingDaysUntil(from, to) === count;
      }),
    );
  });
});
