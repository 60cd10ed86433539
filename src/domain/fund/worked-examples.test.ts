import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plain-date.ts';
import { accountOf } from './account.ts';
import { grantKey } from './decision.ts';
import { eligibilityOf } from './eligibility.ts';
import { isEvaluationYear, startingShares } from './evaluation.ts';
import { makeApplication, makeDecisions, makeRound, openHalves } from './fund.fixtures.ts';
import { roundProposal, yearEndProposal } from './proposals.ts';
import { roundFrame } from './round.ts';
import { redistribute, shareProportionally } from './share-out.ts';

const nobody = { parties: new Map() };
const notTold = { withdrawn: false, started: false, notStarting: false };
const at = (day: number) => `2026-03-0${day}T09:00:00Z`;
const three = (rooms: readonly number[]) =>
  [20_000, 15_000, 25_000].map((granted, index) => ({
    key: 'ABC'[index]!,
    granted,
    room: rooms[index]!,
    submitted: at(index + 1),
  }));
const sharesOf = (result: { shares: ReadonlyMap<string, number> }) => [...result.shares.values()];

describe('the fund by twelve examples', () => {
  it('1: an ordinary year has a half each', () => {
    expect(startingShares(2024)).toEqual({ grants: 150_000, evaluation: 0, central: 150_000 });
  });

  it('2: in an evaluation year its price comes out of the central half', () => {
    expect(startingShares(2026)).toEqual({ grants: 150_000, evaluation: 25_000, central: 125_000 });
    expect([2022, 2025, 2026, 2028, 2030, 2034].filter(isEvaluationYear)).toEqual([2026, 2030, 2034]);
  });

  it('3: a new offer changes the price', () => {
    expect(startingShares(2026, 31_250)).toEqual({ grants: 150_000, evaluation: 31_250, central: 118_750 });
  });

  it('4: the year 2023: two rounds of 60,000 leave 30,000 and 150,000', () => {
    const decisions = makeDecisions(
      ...openHalves.map((half) => ({ ...half, year: 2023 })),
      { kind: 'grant', year: 2023, application: 1, amount: 60_000, cap: 60_000 },
      { kind: 'grant', year: 2023, application: 2, amount: 60_000, cap: 60_000 },
    );
    const { halves, holds } = accountOf(2023, decisions, nobody);
    expect([halves.grants.left, halves.central.left]).toEqual([30_000, 150_000]);
    expect(yearEndProposal({ halves, holds }, new Map())).toMatchObject({ surplus: 180_000, left: 180_000 });
  });

  it('5: what round 1 leaves is in round 2', () => {
    const rounds = [
      { key: '1', granted: 50_000 },
      { key: '2', granted: 0 },
    ];
    expect([roundFrame(150_000, rounds, '1'), roundFrame(150_000, rounds, '2')]).toEqual([75_000, 100_000]);
  });

  it('6: a round with too many gives everybody the same part', () => {
    const applications = [40_000, 35_000, 25_000].map((applied, index) =>
      makeApplication({ id: index + 1, applied, price: applied }),
    );
    expect([...roundProposal(75_000, applications).values()]).toEqual([30_000, 26_250, 18_750]);
  });

  it('7: a surplus where everybody has room', () => {
    expect(sharesOf(redistribute(30_000, three([99_000, 99_000, 99_000])))).toEqual([10_000, 7_500, 12_500]);
  });

  it('8: a surplus where one reaches the price', () => {
    expect(redistribute(30_000, three([4_000, 25_000, 35_000]))).toEqual({
      shares: new Map([
        ['A', 4_000],
        ['B', 9_750],
        ['C', 16_250],
      ]),
      left: 0,
    });
  });

  it('9: the odd krone goes to who applied first', () => {
    const equal = [3, 1, 2].map((day) => ({ key: `day${day}`, granted: 10_000, room: 10_000, submitted: at(day) }));
    expect(Object.fromEntries(redistribute(10_000, equal).shares)).toEqual({ day1: 3_334, day2: 3_333, day3: 3_333 });
  });

  it('10: a surplus larger than all room leaves the rest undistributed', () => {
    expect(redistribute(180_000, three([4_000, 25_000, 35_000]))).toEqual({
      shares: new Map([
        ['A', 4_000],
        ['B', 25_000],
        ['C', 35_000],
      ]),
      left: 116_000,
    });
  });

  it('11: the education starts after the deadline', () => {
    const round = makeRound({ deadline: '2024-03-15' as PlainDate });
    const x = makeApplication({ id: 1, starts: '2024-02-01' as PlainDate, price: 18_000, applied: 18_000 });
    const y = makeApplication({ id: 2, starts: '2024-09-01' as PlainDate });
    const [ofX, ofY] = [x, y].map((one) => eligibilityOf(one, round, notTold, undefined));
    expect(ofX).toMatchObject({ hindrances: ['startsTooEarly'], claim: 0 });
    expect(ofY).toMatchObject({ hindrances: [], claim: 22_000 });
  });

  it('12: with nobody granted, nothing is shared out', () => {
    expect(redistribute(150_000, [])).toEqual({ shares: new Map(), left: 150_000 });
    expect(shareProportionally(150_000, [])).toEqual(new Map());
    const { halves, holds } = accountOf(2026, makeDecisions(openHalves[0]), nobody);
    expect(yearEndProposal({ halves, holds }, new Map())).toEqual({ shares: [], surplus: 150_000, left: 150_000 });
  });

  it('and the drawn year: 30,000 among seven, the last krone to the largest remainder', () => {
    const drawn: readonly (readonly [number, number])[] = [
      [20_000, 0],
      [15_000, 0],
      [15_000, 1_000],
      [37_500, 22_500],
      [28_125, 16_875],
      [21_875, 13_125],
      [12_500, 7_500],
    ];
    const grants = drawn.map(([granted, room], index) => ({
      key: grantKey(index),
      granted,
      room,
      submitted: at(index + 1),
    }));
    expect(sharesOf(redistribute(30_000, grants))).toEqual([0, 0, 1_000, 10_875, 8_156, 6_344, 3_625]);
  });
});
