import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plain-date.ts';
import { holidayOn, holidaysOf } from './holidays.ts';

const on = (day: string) => holidayOn(day as PlainDate);

describe('Easter Sunday', () => {
  it.each([
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('is %s', (day) => expect(on(day)).toBe('easterSunday'));

  it('is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const [easter] = [...holidaysOf(year)].find(([, holiday]) => holiday === 'easterSunday')!;
      expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });
});

it('all holidays of 2026 fall on the days the calendar prints', () => {
  expect(Object.fromEntries(holidaysOf(2026))).toEqual({
    '2026-01-01': 'newYearsDay',
    '2026-04-02': 'maundyThursday',
    '2026-04-03': 'goodFriday',
    '2026-04-05': 'easterSunday',
    '2026-04-06': 'easterMonday',
    '2026-05-14': 'ascensionDay',
    '2026-05-24': 'whitSunday',
    '2026-05-25': 'whitMonday',
    '2026-12-25': 'christmasDay',
    '2026-12-26': 'secondChristmasDay',
  });
});

it.each([
  ['2023-05-05', 'greatPrayerDay'],
  ['2024-04-26', undefined],
  ['2026-05-01', undefined],
])('store bededag was held for the last time in 2023: %s is %s', (day, holiday) => {
  expect(on(day)).toBe(holiday);
});

it.each(['2026-06-05', '2026-12-24', '2026-12-31', '2026-05-15'])(
  '%s is no public holiday by law, whatever the agreements say',
  (day) => expect(on(day)).toBeUndefined(),
);
