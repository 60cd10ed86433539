import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf, instantOr } from './instant.ts';

it('every UTC text is the instant the platform reads, with and without thousandths', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(instants), (dates) => {
      for (const iso of dates.map((date) => date.toISOString())) {
        const whole = iso.replace(/\.\d{3}Z/, 'Z');
        expect([instantOf(iso), instantOf(whole)]).toEqual([Date.parse(iso), Date.parse(whole)]);
      }
    }),
  );
});

it.each(['2026-11-23T09:05:00+01:00', '2026-11-23T08:05Z', '2026-11-23T08:05:00', '2026-11-23T08:05:00.0000000Z'])(
  '%s is five past eight UTC',
  (iso) => {
    expect(instantOf(iso)).toBe(Date.UTC(2026, 10, 23, 8, 5));
  },
);

it.each(['', 'i går', '2026-11-23T08:05:60Z', '2026-11-23T08:05:xxZ', '2026-13-23T08:05:00Z', '2026-11-23T08:05-00Z'])(
  '%j is no instant',
  (text) => {
    expect(instantOf(text)).toBeNaN();
  },
);

it('an empty end has the instant one says', () => {
  expect(instantOr(null, Infinity)).toBe(Infinity);
});
