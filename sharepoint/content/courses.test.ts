import { describe, expect, it } from 'vitest';
import { demoSessions } from './demo-courses.ts';
import { demoSignUps } from './demo-sign-ups.ts';
import { starterTopics, starterUnits } from './starter-content.ts';
import { starterCommittees, starterCourses, starterSessions } from './starter-courses.ts';

const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);
const courseKeys = starterCourses.map(({ slug }) => slug);
const now = Date.parse('2026-11-22T10:00:00Z');
const sessions = demoSessions(now);

describe('the courses', () => {
  it('have keys of their own that can stand in an address', () => {
    expect(repeated(courseKeys)).toEqual([]);
    for (const key of courseKeys) expect(key).toMatch(/^[a-z0-9-]{3,60}$/);
  });

  it('point only to topics and units that are there', () => {
    for (const { slug, topics, organiser } of starterCourses) {
      for (const topic of topics.split('\n'))
        expect(
          starterTopics.map((one) => one.slug),
          slug,
        ).toContain(topic);
      expect(starterUnits.map(({ key }) => key)).toContain(organiser);
    }
  });

  it('know the topics that lead to them, so that they stand on those topics’ pages', () => {
    for (const { slug, ways } of starterTopics)
      for (const [, key = ''] of ways.matchAll(/\]\(kursus:([^)]+)\)/g))
        expect(starterCourses.find((course) => course.slug === key)?.topics.split('\n'), slug).toContain(slug);
  });

  it('are the seven of the paper, the network meetings and two welcome events that stay two', () => {
    expect(starterCourses).toHaveLength(10);
    expect(starterCourses.filter(({ format }) => format === 'welcome')).toHaveLength(2);
  });

  it('have a session each, at a quarter or at no settled time, and nobody can sign up yet', () => {
    expect(starterSessions.map(({ course }) => course)).toEqual(courseKeys);
    for (const { timing, state } of starterSessions) {
      expect(['quarter', 'open']).toContain(timing);
      expect(state).toBe('planned');
    }
  });
});

describe('the committees', () => {
  it('are placeholders on three levels with one main committee', () => {
    expect(repeated(starterCommittees.map(({ key }) => key))).toEqual([]);
    expect(starterCommittees.filter(({ level }) => level === 'mainCommittee')).toHaveLength(1);
    expect(new Set(starterCommittees.map(({ level }) => level)).size).toBe(3);
  });
});

describe('the sessions of the demo', () => {
  it('have keys of their own and belong to courses that are there', () => {
    expect(repeated(sessions.map(({ key }) => key))).toEqual([]);
    for (const { course } of sessions) expect(courseKeys).toContain(course);
  });

  it('show every state, a session of today, one that opens later and one that closes within three days', () => {
    const day = 86_400_000;
    const within = (instant: string | null, days: number): boolean =>
      instant !== null && Date.parse(instant) > now && Date.parse(instant) < now + days * day;
    expect(new Set(sessions.map(({ state }) => state)).size).toBe(5);
    expect(sessions.some(({ starts }) => within(starts, 0.5))).toBe(true);
    expect(sessions.some(({ signUpOpens }) => within(signUpOpens, 10))).toBe(true);
    expect(sessions.some(({ signUpCloses, state }) => state === 'open' && within(signUpCloses, 3))).toBe(true);
  });

  it('have their times in order', () => {
    for (const { key, starts, ends, signUpOpens, signUpCloses } of sessions) {
      expect(Date.parse(ends ?? '2100-01-01'), key).toBeGreaterThan(Date.parse(starts ?? '2000-01-01'));
      expect(Date.parse(signUpCloses ?? '2100-01-01'), key).toBeGreaterThan(Date.parse(signUpOpens ?? '2000-01-01'));
    }
  });

  it('are held on working days, but for the one of today', () => {
    for (const { key, starts } of sessions) {
      if (starts === null || key === 'netvaerk-i-dag') continue;
      expect([0, 6], key).not.toContain(new Date(starts).getUTCDay());
    }
  });
});

describe('the sign-ups of the demo', () => {
  it('are for sessions that take sign-ups now', () => {
    for (const { session } of demoSignUps) {
      const { signUpOpens, signUpCloses } = sessions.find(({ key }) => key === session)!;
      expect(Date.parse(signUpOpens ?? '2000-01-01'), session).toBeLessThan(now);
      expect(Date.parse(signUpCloses ?? '2100-01-01'), session).toBeGreaterThan(now);
    }
  });

  it('leave the leader whom visitors begin as with none', () => {
    expect(demoSignUps.map(({ person }) => person)).not.toContain('leder');
  });
});
