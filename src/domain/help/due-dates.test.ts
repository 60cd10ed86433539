import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plain-date.ts';
import { dueRulesOf, lastDayOf, lastMomentOf, startsOf } from './due-dates.ts';

const day = (text: string) => text as PlainDate;

describe('the deadlines of a topic', () => {
  it('are read from lines of three parts', () => {
    expect(
      dueRulesOf('Hold samtalen senest | 4 uger | Første sygedag\n- Anmeld senest|14 dage|Første fraværsdag'),
    ).toEqual([
      { label: 'Hold samtalen senest', amount: 28, unit: 'days', from: 'Første sygedag' },
      { label: 'Anmeld senest', amount: 14, unit: 'days', from: 'Første fraværsdag' },
    ]);
  });

  it.each(['Hold samtalen senest', 'a | snart | b', ' | 4 uger | b', 'a | 4 uger | ', 'a | 4 måneder | b'])(
    'leave out a line that is none: %s',
    (line) => {
      expect(dueRulesOf(line)).toEqual([]);
    },
  );

  it('ask once for each start, and for an hour where hours are counted', () => {
    const rules = dueRulesOf('A | 72 timer | Hændelsen\nB | 14 dage | Første fraværsdag\nC | 1 uge | Hændelsen');
    expect(startsOf(rules)).toEqual([
      { from: 'Hændelsen', hour: true },
      { from: 'Første fraværsdag', hour: false },
    ]);
  });

  it('count calendar days, the first day left out', () => {
    const [rule] = dueRulesOf('Hold samtalen senest | 4 uger | Første sygedag');
    expect(lastDayOf(rule!, day('2026-11-23'))).toBe('2026-12-21');
  });

  it('count real hours, also over the night the clock is changed', () => {
    const [rule] = dueRulesOf('Meld det | 72 timer | Hændelsen');
    expect(lastMomentOf(rule!, '2026-12-01T10:30')).toBe('2026-12-04T10:30');
    expect(lastMomentOf(rule!, '2026-10-24T10:30')).toBe('2026-10-27T09:30');
    expect(lastMomentOf(rule!, 'i går')).toBeUndefined();
  });
});
