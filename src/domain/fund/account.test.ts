import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from './account.ts';
import { applicationsIn, grantKey, type FundDecision } from './decision.ts';
import { facts, fundHistories } from './fund-histories.fixtures.ts';
import { makeDecisions, openHalves } from './fund.fixtures.ts';
import { readSeen, writeIds } from './seen-ids.ts';
import type { FundAccount } from './terms.ts';

const always = (law: (account: FundAccount, history: readonly FundDecision[]) => void, numRuns = 1_000) =>
  fc.assert(
    fc.property(fundHistories, (history) => law(accountOf(2026, history, facts), history)),
    { numRuns },
  );
const comparable = ({ halves, holds, refused, outcomes, announced, closed }: FundAccount) => ({
  halves,
  closed,
  holds: Object.fromEntries(holds),
  refused: Object.fromEntries(refused),
  outcomes: Object.fromEntries(outcomes),
  announced: Object.fromEntries(announced),
});
const heldBy = (account: FundAccount, history: readonly FundDecision[]) =>
  history.filter(({ id }) => account.outcomes.get(id) === 'holds');

describe('whatever is decided', () => {
  it('every krone is paid, documented, granted or left, in both halves', () => {
    always((account, history) => {
      const opened = heldBy(account, history).findLast(({ kind }) => kind === 'frame');
      for (const [half, { frame, granted, documented, paid, left }] of Object.entries(account.halves)) {
        const holds = [...account.holds.values()].filter((hold) => hold.half === half);
        expect(holds.reduce((sum, hold) => sum + hold.granted, 0)).toBe(granted);
        expect(granted + left).toBe(frame);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(paid).toBeLessThanOrEqual(documented);
        expect(documented).toBeLessThanOrEqual(granted);
        if (!opened) expect(frame).toBe(0);
      }
    });
  });

  it('money moves between the halves and is never made: the fund is what its frames say', () => {
    always((_, history) => {
      const soFar: FundDecision[] = [];
      let before = 0;
      for (const row of history.filter(({ kind }) => kind !== 'announce')) {
        soFar.push(row.kind === 'close' ? { ...row, seen: null } : row);
        const { halves, outcomes } = accountOf(2026, soFar, facts);
        const now = halves.grants.frame + halves.central.frame;
        if (row.kind !== 'frame' || outcomes.get(row.id) !== 'holds') expect(now).toBe(before);
        before = now;
      }
    }, 200);
  });

  it('nobody is granted above the cost, or paid above the documented', () => {
    always((account) => {
      for (const { granted, cap, paid, documented } of account.holds.values()) {
        expect(granted).toBeLessThanOrEqual(cap);
        expect(paid).toBeLessThanOrEqual(documented);
        expect(documented).toBeLessThanOrEqual(granted);
        expect(paid).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('the year comes to the same in any order of the rows, and when every row is there twice', () => {
    always((account, history) => {
      const wanted = comparable(account);
      expect(comparable(accountOf(2026, history.toReversed(), facts))).toEqual(wanted);
      const again = history.map((row) => ({ ...row, id: row.id + 1_000 }));
      const { halves, holds } = comparable(accountOf(2026, [...again, ...history], facts));
      expect({ halves, holds }).toEqual({ halves: wanted.halves, holds: wanted.holds });
    });
  });

  it('who applied, or leads the applicant, decides nothing in that case', () => {
    always((account, history) => {
      for (const row of heldBy(account, history))
        if (row.author === 'p1') expect(applicationsIn(row).filter((id) => id <= 2)).toEqual([]);
    });
  });

  it('what is read once and announced stands, whatever comes to light with a lower ID', () => {
    always((account, history) => {
      if (account.closed) return;
      const last = history.length;
      const seen = (id: number) => id <= last;
      const answers = heldBy(account, history).filter(({ kind }) => kind === 'grant' || kind === 'refuse');
      const unread = makeDecisions(
        { id: last + 1, kind: 'frame', half: 'grants', amount: 0 },
        { id: last + 2, kind: 'grant', application: 9, amount: 150, cap: 150 },
        { id: last + 3, kind: 'transfer', from: 'grants', amount: 1 },
        { id: last + 4, kind: 'announce', decisions: answers.map(({ id }) => id), seen },
      );
      const without = accountOf(2026, [...history, unread.at(-1)!], facts);
      const withLate = accountOf(2026, [...history, ...unread], facts);
      for (const { id } of answers) expect(withLate.outcomes.get(id)).toBe(without.outcomes.get(id));
      expect(withLate.halves.grants.left).toBeGreaterThanOrEqual(0);
    });
  });

  it('a closed year grants nothing more: only what is owed is documented, paid, released and repaid', () => {
    always((account, history) => {
      if (!account.closed) return;
      const last = history.length;
      const late = makeDecisions(
        { id: last + 1, kind: 'frame', half: 'grants', amount: 999 },
        { id: last + 2, kind: 'grant', application: 9, amount: 1, cap: 1 },
        { id: last + 3, kind: 'redistribute', shares: [{ application: 3, amount: 1 }] },
        { id: last + 4, kind: 'announce', decisions: [1], seen: (id) => id > last },
      );
      const after = accountOf(2026, [...history, ...late], facts);
      expect(late.map(({ id }) => after.outcomes.get(id))).toEqual(late.map(() => 'closed'));
      expect(comparable(after).halves).toEqual(comparable(account).halves);
    });
  });
});

describe('two who decide at once', () => {
  it('never exceed a half: the lower ID holds, and the other is told', () => {
    const decisions = makeDecisions(
      ...openHalves,
      { kind: 'grant', application: 1, amount: 100_000, cap: 100_000 },
      { kind: 'grant', application: 2, amount: 60_000, cap: 60_000, author: 'hr2' },
      { kind: 'grant', application: 2, amount: 50_000, cap: 60_000, author: 'hr2' },
    );
    const { outcomes, halves } = accountOf(2026, decisions, { parties: new Map() });
    expect([outcomes.get(3), outcomes.get(4), outcomes.get(5)]).toEqual(['holds', 'overFrame', 'holds']);
    expect(halves.grants.left).toBe(0);
  });

  it('who granted the same application second changes nothing', () => {
    const grant = { kind: 'grant', application: 1, amount: 10, cap: 90 } as const;
    const { outcomes, holds } = accountOf(2026, makeDecisions(...openHalves, grant, { ...grant, amount: 50 }), facts);
    expect(outcomes.get(4)).toBe('alreadyDecided');
    expect(holds.get(grantKey(1))?.granted).toBe(10);
  });
});

it('a grant that comes to light after the announcement is the one that is over the frame', () => {
  const rows = makeDecisions(
    { kind: 'frame', half: 'grants', amount: 100 },
    { kind: 'grant', application: 8, amount: 60, cap: 60 },
    { kind: 'grant', application: 9, amount: 100, cap: 100 },
    { kind: 'announce', decisions: [3], seen: readSeen('1,3') },
  );
  const { outcomes } = accountOf(2026, rows, facts);
  expect([outcomes.get(2), outcomes.get(3)]).toEqual(['overFrame', 'holds']);
  const known = accountOf(
    2026,
    makeDecisions(...rows.map((row, index) => (index === 3 ? { ...row, seen: readSeen('1-3') } : row))),
    facts,
  );
  expect([known.outcomes.get(2), known.outcomes.get(3)]).toEqual(['holds', 'overFrame']);
});

it('what is shared out at year end is drawn from the half of grants first, and holds whole or not at all', () => {
  const grants = makeDecisions(
    { kind: 'frame', half: 'grants', amount: 100 },
    { kind: 'frame', half: 'central', amount: 50 },
    { kind: 'grant', application: 8, amount: 40, cap: 90 },
    { kind: 'grant', application: 9, amount: 40, cap: 80 },
  );
  const share = (eight: number, nine: number) => {
    const row = {
      id: 9,
      kind: 'redistribute',
      shares: [
        { application: 8, amount: eight },
        { application: 9, amount: nine },
      ],
    } as const;
    return accountOf(2026, [...grants, ...makeDecisions(row)], facts);
  };
  expect(share(30, 20).halves).toMatchObject({ grants: { frame: 130, left: 0 }, central: { frame: 20, left: 20 } });
  expect(share(50, 40).outcomes.get(9)).toBe('overFrame');
  expect(share(51, 1).outcomes.get(9)).toBe('aboveCost');
  expect(share(51, 1).holds.get(grantKey(9))?.granted).toBe(40);
});

it('the evaluation is paid in its years, once', () => {
  const rows = (year: number) =>
    makeDecisions(
      { kind: 'frame', half: 'central', amount: 150, year },
      { kind: 'evaluation', amount: 25, year },
      { kind: 'evaluation', amount: 25, year },
    );
  const outcomes = (year: number) => [...accountOf(year, rows(year), facts).outcomes.values()].slice(1);
  expect(outcomes(2026)).toEqual(['holds', 'alreadyDecided']);
  expect(outcomes(2027)).toEqual(['notAnEvaluationYear', 'notAnEvaluationYear']);
});

it('a central course names a decision of the board that exists', () => {
  const central = (boardDecision: number) =>
    accountOf(
      2026,
      makeDecisions(...openHalves, { kind: 'central', topic: 't', amount: 5, boardDecision }),
      facts,
    ).outcomes.get(3);
  expect([central(2), central(7)]).toEqual(['holds', 'noBoardDecision']);
});

it('IDs are written as runs and read again', () => {
  expect(writeIds([3, 1, 2, 7, 9, 8, 2])).toBe('1-3,7-9');
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (ids) => {
      const seen = readSeen(writeIds(ids))!;
      for (let id = 0; id < 62; id += 1) expect(seen(id)).toBe(ids.includes(id));
    }),
  );
  for (const text of ['', 'alt', '1-', '1;2']) expect(readSeen(text)).toBeNull();
});
