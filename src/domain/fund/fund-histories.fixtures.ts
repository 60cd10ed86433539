import fc from 'fast-check';
import { centralKey, grantKey, type FundDecision, type HoldKey } from './decision.ts';
import { makeDecisions } from './fund.fixtures.ts';

const amount = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(-1, 0, 0.5, Number.NaN, 150));
const application = fc.integer({ min: 1, max: 4 });
const half = fc.constantFrom('grants' as const, 'central' as const);
const about: fc.Arbitrary<HoldKey> = fc.oneof(
  application.map(grantKey),
  fc.integer({ min: 1, max: 40 }).map(centralKey),
);
const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 });
const seen = fc.option(someIds.map((ids) => (id: number) => ids.includes(id)));

const said = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('frame' as const), half, amount: fc.integer({ min: 0, max: 150 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('grant' as const),
      application,
      amount,
      cap: fc.integer({ min: 0, max: 90 }),
    }),
  },
  fc.record({ kind: fc.constant('refuse' as const), application }),
  fc.record({ kind: fc.constant('reduce' as const), about, amount, cap: fc.option(amount) }),
  ...(['release', 'document', 'pay', 'repay'] as const).map((kind) =>
    fc.record({ kind: fc.constant(kind), about, amount }),
  ),
  fc.record({
    kind: fc.constant('central' as const),
    topic: fc.constant('t'),
    amount,
    boardDecision: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('evaluation' as const), amount }),
  fc.record({ kind: fc.constant('transfer' as const), from: half, amount }),
  fc.record({
    kind: fc.constant('redistribute' as const),
    shares: fc.array(fc.record({ application, amount: fc.integer({ min: 0, max: 40 }) }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('announce' as const), decisions: someIds, seen }),
);

/** Whatever may stand in a year's list of decisions, closed somewhere or not. */
export const fundHistories: fc.Arbitrary<readonly FundDecision[]> = fc
  .record({
    rows: fc.array(fc.tuple(said, fc.constantFrom('hr', 'hr2', 'p1'), fc.constantFrom(0, 0, 0, 1)), {
      maxLength: 45,
      size: 'max',
    }),
    closing: fc.option(fc.integer({ min: 0, max: 45 })),
    closingSeen: seen,
  })
  .map(({ rows, closing, closingSeen }) => {
    const all = rows.map(([one, author, again], index) => ({
      ...one,
      author,
      requestId: again ? 'again' : `own-${index}`,
    }));
    if (closing !== null) {
      all.splice(closing, 0, {
        kind: 'close' as const,
        seen: closingSeen,
        author: 'hr',
        requestId: 'closing',
      } as never);
    }
    return makeDecisions(...(all as never[]));
  });

/** `p1` applied for number 1 and is the leader named in number 2. */
export const facts = {
  parties: new Map([
    [1, { applicant: 'p1', leader: 'chef' }],
    [2, { applicant: 'p2', leader: 'p1' }],
  ]),
  boardDecisions: new Set([1, 2]),
};
