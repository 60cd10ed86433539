import { describe, expect, it } from 'vitest';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import { quartersOf } from './quarters-of.ts';

const now = Date.parse('2026-11-23T09:00:00Z');

describe('the quarters to choose from', () => {
  it('are those with a session from now on, each once, in order', () => {
    const sessions = [
      makeCourseSession({ timing: 'quarter', fromYear: 2027, fromQuarter: 3, toYear: 2027, toQuarter: 4 }),
      makeCourseSession({ starts: '2026-12-14T08:00:00Z' }),
      makeCourseSession({ starts: '2026-12-31T23:30:00Z' }), // already 2027 in Copenhagen
      makeCourseSession({ starts: '2026-06-14T08:00:00Z' }),
      makeCourseSession({}),
    ];
    expect(quartersOf(sessions, null, now).map(({ year, quarter }) => `${year}-${quarter}`)).toEqual([
      '2026-4',
      '2027-1',
      '2027-3',
      '2027-4',
    ]);
  });

  it('keep the one that an old link chose', () => {
    expect(quartersOf([], { year: 2025, quarter: 2 }, now)).toEqual([{ year: 2025, quarter: 2 }]);
  });
});
