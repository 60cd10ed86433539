import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayOf, plainDate, startOfDay, type PlainDate } from './plain-date.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);

it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'i dag'])('%j is no day', (text) => {
  expect(plainDate(text)).toBeUndefined();
});

it('an existing day is itself', () => {
  fc.assert(fc.property(days, (day) => plainDate(day) === day));
});

it.each([
  ['2026-01-14', '2026-01-13T23:00:00Z'],
  ['2026-07-14', '2026-07-13T22:00:00Z'],
  ['2026-03-29', '2026-03-28T23:00:00Z'],
  ['2026-10-25', '2026-10-24T22:00:00Z'],
])('%s begins at %s', (day, instant) => {
  expect(startOfDay(day as PlainDate)).toBe(instant);
});

it('the day that begins at an instant is the day of that instant', () => {
  fc.assert(fc.property(days, (day) => dayOf(startOfDay(day)) === day));
});

it('days forth and back end where they began', () => {
  fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => addDays(addDays(day, n), -n) === day));
});
