import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plain-date.ts';
import { answerOf, isFilledInByApplicant, statusOf, type Answer } from './answer.ts';
import { claimOf, costAfterOthers, toldAfterwards, type ApplicationEvent } from './application.ts';
import { confirmationOf, type Confirmation } from './confirmation.ts';
import { eligibilityOf } from './eligibility.ts';
import { makeApplication, makeRound } from './fund.fixtures.ts';
import { splitByDecider } from './proposals.ts';
import { isLawfulNumberOfRounds, roundPhase, roundToApplyIn } from './round.ts';

const round = makeRound();
const notTold = { withdrawn: false, started: false, notStarting: false };
const day = (text: string) => text as PlainDate;

describe('a deadline is a day in Copenhagen', () => {
  it.each([
    ['2024-01-31T22:59:59Z', 'notYet', 'a second before midnight in winter'],
    ['2024-01-31T23:00:00Z', 'open', 'midnight in winter'],
    ['2024-03-15T22:59:59Z', 'open', 'the last second of the deadline'],
    ['2024-03-15T23:00:00Z', 'over', 'the midnight after it'],
  ])('at %s the round is %s: %s', (now, phase) => {
    expect(roundPhase(round, now)).toBe(phase);
  });

  it('in summer the day ends two hours before UTC’s', () => {
    const autumn = makeRound({ opens: day('2024-06-01'), deadline: day('2024-09-15') });
    expect(roundPhase(autumn, '2024-09-15T21:59:59Z')).toBe('open');
    expect(roundPhase(autumn, '2024-09-15T22:00:00Z')).toBe('over');
  });

  it('a year’s last day is over at midnight in Copenhagen, not in London', () => {
    const last = makeRound({ opens: day('2024-12-01'), deadline: day('2024-12-31') });
    expect(roundPhase(last, '2024-12-31T22:59:59Z')).toBe('open');
    expect(roundPhase(last, '2024-12-31T23:00:00Z')).toBe('over');
  });

  it('who sends on the deadline is in time, a minute later is not', () => {
    const hindrances = (created: string) =>
      eligibilityOf(makeApplication({ created }), round, notTold, undefined).hindrances;
    expect(hindrances('2024-03-15T22:59:00Z')).toEqual([]);
    expect(hindrances('2024-03-15T23:00:00Z')).toEqual(['sentTooLate']);
    expect(hindrances('2024-01-31T22:00:00Z')).toEqual(['sentTooEarly']);
  });

  it('the education starts strictly after it', () => {
    const hindrances = (starts: string) =>
      eligibilityOf(makeApplication({ starts: day(starts) }), round, notTold, undefined).hindrances;
    expect(hindrances('2024-03-15')).toEqual(['startsTooEarly']);
    expect(hindrances('2024-03-16')).toEqual([]);
  });

  it('one applies in the round that is open, or else is shown the next', () => {
    const autumn = makeRound({ key: '2', opens: day('2024-09-01'), deadline: day('2024-10-01') });
    expect(roundToApplyIn([autumn, round], '2024-03-01T12:00:00Z')?.key).toBe(round.key);
    expect(roundToApplyIn([autumn, round], '2024-04-01T12:00:00Z')?.key).toBe('2');
    expect(roundToApplyIn([autumn, round], '2024-11-01T12:00:00Z')).toBeUndefined();
  });

  it('there are one or two rounds a year', () => {
    expect([0, 1, 2, 3].map(isLawfulNumberOfRounds)).toEqual([false, true, true, false]);
  });
});

describe('the most that the fund pays', () => {
  it.each([
    ['granted', 12_000, 10_000],
    ['granted', 30_000, 0],
    ['waiting', 12_000, 22_000],
    ['refused', 0, 22_000],
    ['notPossible', 0, 22_000],
  ] as const)('with other funding %s of %i it is %i', (otherFunding, otherAmount, most) => {
    const application = makeApplication({ otherFunding, otherAmount });
    expect(costAfterOthers(application)).toBe(most);
    expect(claimOf(application)).toBe(most);
  });

  it('is what was applied for, when that is less', () => {
    expect(claimOf(makeApplication({ applied: 5_000 }))).toBe(5_000);
  });
});

describe('what the applicant says afterwards', () => {
  const said = (kind: ApplicationEvent['kind'], created: string, author = 'leder'): ApplicationEvent => ({
    id: Date.parse(created),
    application: 1,
    kind,
    author,
    created,
  });
  const told = (...events: ApplicationEvent[]) => toldAfterwards(makeApplication(), events, round.deadline);

  it('withdraws until the deadline’s day is over', () => {
    expect(told(said('withdraw', '2024-03-15T22:59:00Z'))).toMatchObject({ withdrawn: true });
    expect(told(said('withdraw', '2024-03-15T23:00:00Z'))).toMatchObject({ withdrawn: false, notStarting: true });
  });

  it('counts only in the applicant’s own name', () => {
    expect(told(said('withdraw', '2024-03-02T09:00:00Z', 'leder2'))).toEqual(notTold);
  });

  it('is the newest word', () => {
    expect(told(said('started', '2024-09-02T09:00:00Z'))).toMatchObject({ started: true, notStarting: false });
    expect(told(said('started', '2024-09-02T09:00:00Z'), said('notStarting', '2024-09-03T09:00:00Z'))).toMatchObject({
      started: false,
      notStarting: true,
    });
  });
});

describe('the leader’s confirmation', () => {
  const word = (over: Partial<Confirmation> = {}): Confirmation => ({
    id: 1,
    application: 1,
    author: 'chef',
    starts: day('2024-09-01'),
    answer: 'yes',
    ...over,
  });
  const application = makeApplication();

  it.each([
    ['another leader', word({ author: 'leder2' })],
    ['the applicant', word({ author: 'leder' })],
    ['another start date', word({ starts: day('2024-09-02') })],
    ['another application', word({ application: 2 })],
  ])('does not count from %s', (_, one) => {
    expect(confirmationOf(application, [one])).toBeUndefined();
  });

  it('does not count from an applicant who names themselves', () => {
    expect(confirmationOf(makeApplication({ leader: 'leder' }), [word({ author: 'leder' })])).toBeUndefined();
  });

  it('is the newest word, and a no hinders the grant', () => {
    const no = confirmationOf(application, [word({ id: 2, answer: 'no' }), word()]);
    expect(no?.answer).toBe('no');
    expect(eligibilityOf(application, round, notTold, no)).toMatchObject({ hindrances: ['leaderSaysNo'], claim: 0 });
  });
});

describe('the answer in the applicant’s row', () => {
  const answer: Answer = {
    verdict: 'granted',
    amount: 20_000,
    reason: 'full',
    roundApplied: null,
    roundFrame: null,
    added: 0,
    documented: 0,
    paid: 0,
    released: 0,
    announcedAt: '2024-04-01T09:00:00Z',
  };
  const row = {
    author: 'leder',
    editor: 'hr',
    created: '2024-03-01T09:00:00Z',
    modified: '2024-04-01T09:00:00Z',
    answer,
  };

  it('counts when another wrote it after the row was made', () => {
    expect(answerOf(row)).toBe(answer);
  });

  it.each([
    ['filled in by the applicant', { ...row, editor: 'leder' }],
    ['there from the first moment', { ...row, modified: row.created }],
  ])('does not count when it is %s', (_, filled) => {
    expect(answerOf(filled)).toBeNull();
    expect(isFilledInByApplicant(filled)).toBe(true);
  });

  it.each([
    ['sent', null, {}],
    ['granted', answer, {}],
    ['started', answer, { started: true }],
    ['documented', { ...answer, documented: 5_000 }, {}],
    ['paid', { ...answer, documented: 20_000, paid: 20_000 }, {}],
    ['documented', { ...answer, added: 1_000, documented: 20_000, paid: 20_000 }, {}],
    ['released', { ...answer, released: 20_000 }, {}],
    ['refused', { ...answer, verdict: 'refused', amount: 0 }, {}],
    ['withdrawn', null, { withdrawn: true }],
  ] as const)('makes the application %s', (status, given, told) => {
    expect(statusOf({ ...notTold, ...told }, given)).toBe(status);
  });
});

it('a batch leaves out what its decider is a party of', () => {
  const parties = new Map([
    [1, { applicant: 'hr', leader: 'chef' }],
    [2, { applicant: 'leder', leader: 'hr' }],
  ]);
  const { own, others } = splitByDecider([{ application: 1 }, { application: 2 }, { application: 3 }], parties, 'hr');
  expect([own.length, others]).toEqual([2, [{ application: 3 }]]);
});
