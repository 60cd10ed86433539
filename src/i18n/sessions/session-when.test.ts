import { describe, expect, it } from 'vitest';
import { timeOf } from '#domain/courses/session-time.ts';
import { makeCourseSession } from '#domain/courses/courses.fixtures.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { whenOf } from './session-when.ts';
import { sessionsDa } from './sessions.da.ts';
import { sessionsEn } from './sessions.en.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const inDanish = (said: Partial<CourseSession>) =>
  whenOf(timeOf(makeCourseSession(said)), { now, language: 'da', words: sessionsDa }).replaceAll('\u00a0', ' ');

describe('when a session is', () => {
  it.each([
    ['the day and the hours', '2026-12-14T08:00:00Z', '2026-12-14T11:30:00Z', 'Mandag 14. december kl. 9.00–12.30'],
    ['the year, when it is another', '2027-01-14T08:00:00Z', null, 'Torsdag 14. januar 2027 kl. 9.00'],
    ['summer time', '2026-06-15T07:00:00Z', null, 'Mandag 15. juni kl. 9.00'],
    [
      'over the night',
      '2026-12-14T18:00:00Z',
      '2026-12-15T11:00:00Z',
      /^Mandag 14\. .+ – tirsdag 15\. .+ kl\. 12\.00$/,
    ],
    ['the day the clock goes back', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', 'Søndag 25. oktober kl. 2.30–2.30'],
  ])('%s', (_, starts, ends, words) => {
    expect(inDanish({ starts, ends })).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
  });

  it('is a quarter, several, or not decided', () => {
    const quarter = { timing: 'quarter', fromYear: 2027, fromQuarter: 3 } as const;
    expect(inDanish(quarter)).toBe('3. kvartal 2027');
    expect(inDanish({ ...quarter, toYear: 2027, toQuarter: 4 })).toBe('3. kvartal 2027 til 4. kvartal 2027');
    expect(inDanish({ timing: 'quarter' })).toBe('Tid ikke fastlagt');
  });

  it('is English for who reads English', () => {
    const session = makeCourseSession({ starts: '2026-12-14T08:00:00Z', ends: '2026-12-14T11:30:00Z' });
    const words = whenOf(timeOf(session), { now, language: 'en', words: sessionsEn });
    expect(words.replaceAll('\u00a0', ' ')).toBe('Monday 14 December 9:00–12:30');
  });
});
