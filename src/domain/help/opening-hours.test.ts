import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingHoursOf, opennessAt } from './opening-hours.ts';

const never = (): boolean => false;

describe('opening hours', () => {
  it.each([
    ['Mandag–fredag kl. 9–14', [1, 2, 3, 4, 5], 540, 840],
    ['man-fre 9.00-14.00', [1, 2, 3, 4, 5], 540, 840],
    ['Tirsdag: 10-12', [2], 600, 720],
    ['Lørdage kl. 9.30 til kl. 12', [6], 570, 720],
  ])('are read from %s', (text, weekdays, from, until) => {
    expect(openingHoursOf(text)).toEqual(weekdays.map((weekday) => ({ weekday, from, until })));
  });

  it('may be several', () => {
    const spans = openingHoursOf('Mandag–torsdag kl. 9–15 og fredag kl. 9–13.30.');
    expect(spans).toHaveLength(5);
    expect(spans?.at(-1)).toEqual({ weekday: 5, from: 540, until: 810 });
  });

  it.each([
    '',
    'Ring først',
    'Mandag–fredag kl. 9–14, dog ikke i juli',
    'Fredag–mandag 9-14',
    'Mandag 14-9',
    'Mandag 9-25',
  ])('that are not understood claim nothing: %s', (text) => {
    expect(openingHoursOf(text)).toBeUndefined();
  });

  it('say until when it is open, and when it opens next', () => {
    const spans = openingHoursOf('Mandag–torsdag 9-15, fredag 9-13.30') ?? [];
    const at = (time: string) => opennessAt(spans, time, never);
    expect(at('2026-12-01T09:00')).toEqual({ state: 'open', until: '15' });
    expect(at('2026-12-01T08:59')).toEqual({ state: 'closed', day: '2026-12-01', at: '9' });
    expect(at('2026-12-01T15:00')).toEqual({ state: 'closed', day: '2026-12-02', at: '9' });
    expect(at('2026-12-04T13:29')).toEqual({ state: 'open', until: '13.30' });
    expect(at('2026-12-04T13:30')).toEqual({ state: 'closed', day: '2026-12-07', at: '9' });
  });

  it('leave out the days on which it is closed', () => {
    const spans = openingHoursOf('Man-fre 9-14') ?? [];
    const christmas = (day: string): boolean => day >= '2026-12-24' && day <= '2026-12-27';
    expect(opennessAt(spans, '2026-12-24T10:00', christmas)).toEqual({ state: 'closed', day: '2026-12-28', at: '9' });
    expect(opennessAt(spans, '2026-12-24T10:00', () => true)).toBeUndefined();
  });

  it('never call a unit open and closed for the same span', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, minute, (one, other, now) => {
        const [from, until] = [Math.min(one, other), Math.max(one, other) + 1];
        const time = `2026-12-01T${String(Math.floor(now / 60)).padStart(2, '0')}:${String(now % 60).padStart(2, '0')}`;
        const state = opennessAt([{ weekday: 2, from, until }], time, never)?.state;
        expect(state).toBe(from <= now && now < until ? 'open' : 'closed');
      }),
    );
  });
});
