import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchMentors, type MatchInput, type Pair } from './match-mentors.ts';

const mentors = ['m1', 'm2', 'm3', 'm10'] as const;
const inputs: fc.Arbitrary<MatchInput> = fc.record({
  wishes: fc.uniqueArray(fc.constantFrom('w1', 'w2', 'w3', 'w4', 'w5'), { maxLength: 5 }),
  capacity: fc.dictionary(fc.constantFrom(...mentors), fc.integer({ min: 0, max: 2 })),
  pairs: fc.array(
    fc.record({
      wish: fc.constantFrom('w1', 'w2', 'w3', 'w4', 'w5', 'unknown'),
      mentor: fc.constantFrom(...mentors),
      points: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -9, max: 99 })),
    }),
    { maxLength: 18, size: 'max' },
  ),
});

/** Every matching there is, the best kept: the law read a second time, without the flow and without haste. */
function bestOfAll({ wishes, capacity, pairs }: MatchInput): readonly Pair[] {
  const points = new Map<string, number>();
  for (const pair of pairs) {
    const key = `${pair.wish} ${pair.mentor}`;
    points.set(key, Math.max(points.get(key) ?? -Infinity, pair.points));
  }
  let best: readonly Pair[] = [];
  const choose = (at: number, chosen: readonly Pair[]): void => {
    const wish = wishes[at];
    if (wish === undefined) {
      if (isBetter(chosen, best, wishes)) best = chosen;
      return;
    }
    choose(at + 1, chosen);
    for (const mentor of mentors) {
      const worth = points.get(`${wish} ${mentor}`);
      const taken = chosen.filter((pair) => pair.mentor === mentor).length;
      if (worth !== undefined && taken < (capacity[mentor] ?? 0))
        choose(at + 1, [...chosen, { wish, mentor, points: worth }]);
    }
  };
  choose(0, []);
  return best;
}

function isBetter(one: readonly Pair[], other: readonly Pair[], wishes: readonly string[]): boolean {
  if (one.length !== other.length) return one.length > other.length;
  const ascending = (pairs: readonly Pair[]) => pairs.map(({ points }) => points).sort((a, b) => a - b);
  const [mine, theirs] = [ascending(one), ascending(other)];
  const differs = mine.findIndex((points, at) => points !== theirs[at]);
  if (differs >= 0) return mine[differs]! > theirs[differs]!;
  for (const wish of wishes) {
    const [a, b] = [one.find((pair) => pair.wish === wish), other.find((pair) => pair.wish === wish)];
    if (!a !== !b) return a !== undefined;
    if (a && b && a.points !== b.points) return a.points > b.points;
    if (a && b && a.mentor !== b.mentor) return a.mentor < b.mentor;
  }
  return false;
}

describe('the law of the mentors', () => {
  it('finds what trying everything finds', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(matchMentors(input)).toEqual(bestOfAll(input));
      }),
      { numRuns: 1_500 },
    );
  });

  it('says the same in whatever order pairs and mentors are given', () => {
    const withOrders = inputs.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...input.pairs], { minLength: input.pairs.length }),
        fc.shuffledSubarray(Object.entries(input.capacity), { minLength: Object.keys(input.capacity).length }),
      ),
    );
    fc.assert(
      fc.property(withOrders, ([input, pairs, capacity]) => {
        const other = { ...input, pairs, capacity: Object.fromEntries(capacity) };
        expect(matchMentors(other)).toEqual(matchMentors(input));
      }),
    );
  });

  it('would not give up one person for a better sum', () => {
    const pairs = [
      { wish: 'w1', mentor: 'm1', points: 9 },
      { wish: 'w1', mentor: 'm2', points: 5 },
      { wish: 'w2', mentor: 'm1', points: 5 },
      { wish: 'w2', mentor: 'm2', points: 1 },
      { wish: 'w3', mentor: 'm1', points: 8 },
    ];
    expect(matchMentors({ wishes: ['w1', 'w2'], capacity: { m1: 1, m2: 1 }, pairs })).toEqual([
      { wish: 'w1', mentor: 'm2', points: 5 },
      { wish: 'w2', mentor: 'm1', points: 5 },
    ]);
  });

  it.each([
    ['nobody wishes', { wishes: [], capacity: { m1: 1 }, pairs: [{ wish: 'w', mentor: 'm1', points: 1 }] }],
    ['nobody has room', { wishes: ['w'], capacity: {}, pairs: [{ wish: 'w', mentor: 'm1', points: 1 }] }],
    ['a key of every record', { wishes: ['w'], capacity: {}, pairs: [{ wish: 'w', mentor: 'toString', points: 1 }] }],
    [
      'points that are no number',
      { wishes: ['w'], capacity: { m: 1 }, pairs: [{ wish: 'w', mentor: 'm', points: NaN }] },
    ],
    ['less than no room', { wishes: ['w'], capacity: { m: -1 }, pairs: [{ wish: 'w', mentor: 'm', points: 1 }] }],
  ])('makes no pair when %s', (_, input) => {
    expect(matchMentors(input)).toEqual([]);
  });
});
