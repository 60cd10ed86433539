import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#domain/shared/calendar/working-days.ts';
import { addDays, plainDate } from '#kernel/plain-date.ts';
import { sicknessTalkDates } from './sickness-talk.ts';

const day = (text: string) => plainDate(text)!;

describe('the last day for a sickness-absence talk', () => {
  it.each([
    ['2026-01-05', '2026-02-02', '2026-02-02'], // Monday to Monday, the example of docs/laws/talks.md, rule 7
    ['2026-11-14', '2026-12-12', '2026-12-11'], // a Saturday: the Friday before
    ['2026-11-15', '2026-12-13', '2026-12-11'], // a Sunday
    ['2026-03-05', '2026-04-02', '2026-04-01'], // Maundy Thursday
    ['2026-03-09', '2026-04-06', '2026-04-01'], // Easter Monday: past the whole of Easter
    ['2026-11-27', '2026-12-25', '2026-12-24'], // Christmas Day
    ['2026-12-04', '2027-01-01', '2026-12-31'], // New Year's Day: New Year's Eve is no public holiday
    ['2023-04-07', '2023-05-05', '2023-05-04'], // the last store bededag
    ['2024-03-29', '2024-04-26', '2024-04-26'], // where it would have been a year later
    ['2028-02-01', '2028-02-29', '2028-02-29'], // a leap day
  ])('first day %s: %s by law, plan for %s', (first, latest, planFor) => {
    expect(sicknessTalkDates(day(first))).toEqual({ latest, planFor });
  });

  it('is always 28 days on, and the day to plan for is a working day at most five days before', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(day('2000-01-01'), offset));
    fc.assert(
      fc.property(days, (first) => {
        const { latest, planFor } = sicknessTalkDates(first);
        expect(addDays(first, 28)).toBe(latest);
        expect(isWorkingDay(planFor)).toBe(true);
        expect(planFor <= latest && planFor >= addDays(latest, -5)).toBe(true);
      }),
    );
  });
});
