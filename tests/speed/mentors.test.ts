import { describe, expect, it } from 'vitest';
import { matchMentors, type MatchInput } from '#domain/onboarding/match-mentors.ts';

describe('a hundred and twenty wishes at eighty mentors are matched in under three seconds', () => {
  const wishes = Array.from({ length: 120 }, (_, n) => `w${n}`);
  const mentors = Array.from({ length: 80 }, (_, n) => `m${n}`);
  /** The same numbers every time (a Lehmer generator), so that a slow case is slow tomorrow too. */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 48_271) % 2_147_483_647);
  }
  const inputOf = (
    pointsOf: (next: () => number, wish: number, mentor: number) => number,
    room: number,
  ): MatchInput => {
    const next = numbers(7);
    return {
      wishes,
      capacity: Object.fromEntries(mentors.map((mentor) => [mentor, room])),
      pairs: wishes.flatMap((wish, w) => mentors.map((mentor, m) => ({ wish, mentor, points: pointsOf(next, w, m) }))),
    };
  };

  it.each([
    ['few different points', inputOf((next) => next() % 8, 2)],
    ['every pair worth something else', inputOf((next) => next(), 2)],
    ['fewer places than wishes', inputOf((next) => next() % 100, 1)],
    ['points that rise from wish to wish', inputOf((_, w, m) => w * 80 + m, 2)],
    ['what is best for one is worst for the next', inputOf((_, w, m) => (w % 2 ? m : 79 - m) * 120 + w, 2)],
    ['a product, where everybody wants the same', inputOf((_, w, m) => (w + 1) * (m + 1), 2)],
  ])(
    'with %s',
    (_, input) => {
      const begun = performance.now();
      const pairs = matchMentors(input);
      expect(performance.now() - begun).toBeLessThan(3_000);
      expect(pairs).toHaveLength(input.capacity['m0'] === 1 ? 80 : 120);
    },
    60_000,
  );
});
