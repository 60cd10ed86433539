import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfLocal, localTimeOf } from './local-time.ts';

describe('a time on a clock in Copenhagen', () => {
  it.each([
    ['2027-02-04T09:00', '2027-02-04T08:00:00Z', 'winter'],
    ['2027-07-04T09:00', '2027-07-04T07:00:00Z', 'summer'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z', 'the hour that comes twice, the first time'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00Z', 'the hour that is left out, read as an hour later'],
    ['2026-12-31T23:59', '2026-12-31T22:59:00Z', 'the end of a year'],
  ])('%s is %s: %s', (local, instant) => {
    expect(instantOfLocal(local)).toBe(instant);
  });

  it.each(['', 'i morgen', '2027-02-30T09:00', '2027-02-04T25:00', '2027-02-04', '12027-02-04T09:00'])(
    'is not »%s«',
    (text) => {
      expect(instantOfLocal(text)).toBeUndefined();
    },
  );

  it('comes back as the instant it was made of, but in the hour that comes twice', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const instant = new Date(minutes * 60_000).toISOString().replace('.000Z', 'Z');
        const back = Date.parse(instantOfLocal(localTimeOf(instant))!);
        expect([0, 3_600_000]).toContain(minutes * 60_000 - back);
      }),
    );
  });
});
