import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRedistribution, plainShares } from './plain-sharing.fixtures.ts';
import { redistribute, shareProportionally } from './share-out.ts';

const times = [
  '2026-03-01T09:00:00Z',
  '2026-03-01T10:00:00+01:00',
  '2026-03-01T09:00:00.000Z',
  '2026-03-01T09:00:00',
  '2026-03-01T08:59:59Z',
  '2026-03-02T09:00:00Z',
];
const kroner = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: 2 ** 50, max: 2 ** 52 }),
);
const numbered = <Value>(values: readonly Value[]): (Value & { readonly key: string })[] =>
  values.map((value, index) => ({ ...value, key: `k${index}` }));
const claims = fc
  .array(fc.record({ amount: kroner, submitted: fc.constantFrom(...times) }), { maxLength: 9 })
  .map(numbered);
const grants = fc
  .array(fc.record({ granted: kroner, room: kroner, submitted: fc.constantFrom(...times) }), { maxLength: 9 })
  .map(numbered);

const sum = (amounts: Iterable<number>): bigint => [...amounts].reduce((total, one) => total + BigInt(one), 0n);
const atLeastNothing = (amount: number): bigint => BigInt(Math.max(0, amount));

describe('4,000 random funds come to what an independent reckoning comes to', () => {
  it('when a round is shared out', () => {
    fc.assert(
      fc.property(kroner, claims, (frame, all) => {
        expect(shareProportionally(frame, all)).toEqual(plainShares(frame, all));
      }),
      { numRuns: 4_000 },
    );
  });

  it('when a surplus is shared out', () => {
    fc.assert(
      fc.property(kroner, grants, (surplus, all) => {
        expect(redistribute(surplus, all)).toEqual(plainRedistribution(surplus, all));
      }),
      { numRuns: 4_000 },
    );
  });
});

describe('whatever is shared out', () => {
  it('no krone is lost or made, and nobody gets more than applied for', () => {
    fc.assert(
      fc.property(kroner, claims, (frame, all) => {
        const shares = shareProportionally(frame, all);
        const applied = all.reduce((total, { amount }) => total + atLeastNothing(amount), 0n);
        const most = atLeastNothing(frame);
        expect(sum(shares.values())).toBe(most < applied ? most : applied);
        for (const { key, amount } of all) {
          expect(shares.get(key)).toBeGreaterThanOrEqual(0);
          expect(shares.get(key)).toBeLessThanOrEqual(Math.max(0, amount));
        }
      }),
    );
  });

  it('shares and what is left are the surplus, nobody gets above their room, and nothing is left while somebody has room', () => {
    fc.assert(
      fc.property(kroner, grants, (surplus, all) => {
        const { shares, left } = redistribute(surplus, all);
        expect(sum(shares.values()) + BigInt(left)).toBe(atLeastNothing(surplus));
        for (const { key, granted, room } of all) {
          expect(shares.get(key)).toBeLessThanOrEqual(Math.max(0, room));
          if (granted <= 0) expect(shares.get(key)).toBe(0);
          if (left > 0 && granted > 0) expect(shares.get(key)).toBe(Math.max(0, room));
        }
      }),
    );
  });

  it('comes to the same in any order of the rows', () => {
    fc.assert(
      fc.property(kroner, grants, fc.integer(), (surplus, all, seed) => {
        const shuffled = all.toSorted(
          (one, other) => Math.sin(seed + Number(one.key.slice(1))) - Math.sin(seed + Number(other.key.slice(1))),
        );
        const [here, there] = [redistribute(surplus, all), redistribute(surplus, shuffled)];
        expect(there.left).toBe(here.left);
        for (const { key } of all) expect(there.shares.get(key)).toBe(here.shares.get(key));
        const asClaims = (rows: typeof all) =>
          rows.map(({ key, granted, submitted }) => ({ key, amount: granted, submitted }));
        const [one, other] = [
          shareProportionally(surplus, asClaims(all)),
          shareProportionally(surplus, asClaims(shuffled)),
        ];
        for (const { key } of all) expect(other.get(key)).toBe(one.get(key));
      }),
    );
  });

  it('who applied for more never gets less', () => {
    fc.assert(
      fc.property(kroner, claims, (frame, all) => {
        const shares = shareProportionally(frame, all);
        for (const one of all)
          for (const other of all)
            if (one.amount > other.amount) expect(shares.get(one.key)).toBeGreaterThanOrEqual(shares.get(other.key)!);
      }),
    );
  });
});

describe('the odd krone', () => {
  const at = (submitted: string) => ({ amount: 1, submitted });

  it('goes to who applied first, as instants and not as texts', () => {
    const shares = shareProportionally(1, [
      { key: 'a', ...at('2026-03-01T09:30:00Z') },
      { key: 'b', ...at('2026-03-01T10:00:00+01:00') },
    ]);
    expect([...shares]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('goes to the smaller key when they applied at the same instant', () => {
    const shares = shareProportionally(1, [
      { key: 'b', ...at('2026-03-01T09:00:00Z') },
      { key: 'a', ...at('2026-03-01T10:00:00+01:00') },
    ]);
    expect(shares.get('a')).toBe(1);
  });
});

it('a frame or a surplus below zero is nothing', () => {
  expect(shareProportionally(-1, [{ key: 'a', amount: 5, submitted: times[0]! }]).get('a')).toBe(0);
  expect(redistribute(-1, [{ key: 'a', granted: 5, room: 5, submitted: times[0]! }])).toEqual({
    shares: new Map([['a', 0]]),
    left: 0,
  });
});

it('huge amounts stay exact', () => {
  const huge = Number.MAX_SAFE_INTEGER;
  const shares = shareProportionally(huge, [
    { key: 'a', amount: huge, submitted: times[0]! },
    { key: 'b', amount: huge - 1, submitted: times[0]! },
  ]);
  expect(sum(shares.values())).toBe(BigInt(huge));
  expect([shares.get('a'), shares.get('b')]).toEqual([2 ** 52, 2 ** 52 - 1]);
});
