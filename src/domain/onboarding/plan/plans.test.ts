import { describe, expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plain-date.ts';
import { planOf } from './fold-plan.ts';
import { phaseOn } from './phase-of.ts';
import { endOf, isDueToGo, monthsAfter } from './plan-retention.ts';
import { dayNumber, makeFact, makeRuling, makeStart, makeStep, onDay, people, stepsByKey } from './plan.fixtures.ts';
import { viewOf } from './plan-view.ts';
import { byPhase, planThatHolds, plansOf, planToShow, waitingIn } from './plans.ts';
import type { PlanFact, PlanRuling } from './rows.ts';

const steps = [
  makeStep({ key: 'pc', owner: 'leadersLeader', phase: 'beforeStart', days: -14 }),
  makeStep({ key: 'trio', phase: 'firstWeek', days: 5 }),
  makeStep({ key: 'law', phase: 'day30', days: 30, basis: 'law' }),
  ...[31, 32, 33, 34, 35, 36].map((days) => makeStep({ key: `s${days}`, phase: 'day60', days })),
  makeStep({ key: 'talk', owner: 'leadersLeader', phase: 'day100', days: 85, trialPeriod: true }),
];
const fold = (key: string, rulings: readonly PlanRuling[], facts: readonly PlanFact[] = []) =>
  planOf(key, { rulings, facts }, stepsByKey(steps))!;
const running = fold('a', [makeStart(steps)]);

describe('what a reader sees', () => {
  it('is what is overdue first, and the phase that comes next', () => {
    const view = viewOf(running, 'newLeader', dayNumber(20));
    expect(view.now.map(({ key }) => key)).toEqual(['trio', 'law']);
    expect(view.overdue).toBe(1);
    expect(view.next.map(({ key }) => key)).toEqual(['s31', 's32', 's33', 's34', 's35', 's36']);
  });

  it('moves the next one up when one is ticked', () => {
    const done = makeFact({ kind: 'done', step: 'trio', created: onDay(1) });
    const before = viewOf(running, 'newLeader', dayNumber(40));
    const after = viewOf(fold('a', [makeStart(steps)], [done]), 'newLeader', dayNumber(40));
    expect(before.now.map(({ key }) => key)).toEqual(['trio', 'law', 's31', 's32', 's33']);
    expect(after.now.map(({ key }) => key)).toEqual(['law', 's31', 's32', 's33', 's34']);
    expect([before.count, after.count]).toEqual([
      { done: 0, of: 8 },
      { done: 1, of: 8 },
    ]);
  });

  it('names where in the year the plan is', () => {
    expect([-1, 0, 3, 20, 50, 80, 200, 500].map((day) => phaseOn(dayNumber(day), running))).toEqual([
      'beforeStart',
      'firstDay',
      'firstWeek',
      'day30',
      'day60',
      'day100',
      'firstYear',
      'firstYear',
    ]);
    const pause = makeRuling({ kind: 'pause', from: dayNumber(10), to: dayNumber(39) });
    expect(phaseOn(dayNumber(50), fold('a', [makeStart(steps), pause]))).toBe('day30');
  });
});

describe('what HR sees', () => {
  const second = fold('b', [makeStart(steps, { created: onDay(3) })]);

  it('is whom a plan waits for, and never that a new leader is slow', () => {
    expect(
      waitingIn(running, [running], dayNumber(10)).map((one) => (one.kind === 'step' ? one.step.key : one.kind)),
    ).toEqual(['pc']);
    expect(
      waitingIn(running, [running], dayNumber(40)).map((one) => (one.kind === 'step' ? one.step.key : one.kind)),
    ).toEqual(['pc', 'law']);
  });

  it('is a second plan, a deputy whose time is up, and a year that is over', () => {
    const deputy = makeRuling({ kind: 'setDeputy', deputy: people.deputy, lastDay: dayNumber(5) });
    const plan = fold('c', [makeStart(steps), deputy]);
    expect(waitingIn(second, [second, running], dayNumber(-20))).toEqual([
      { kind: 'secondPlan', on: 'hr', holds: 'a' },
    ]);
    expect(waitingIn(plan, [plan], dayNumber(6))[0]).toEqual({ kind: 'deputyEnded', on: 'hr' });
    expect(waitingIn(running, [running], dayNumber(400))[0]).toEqual({ kind: 'yearIsOver', on: 'hr' });
  });

  it('is every running plan in its phase', () => {
    const withdrawn = fold('d', [makeStart(steps), makeRuling({ kind: 'withdraw' })]);
    const phased = byPhase([running, withdrawn, second], dayNumber(20));
    expect(phased.get('day30')?.map(({ key }) => key)).toEqual(['a', 'b']);
    expect([...phased.values()].flat()).toHaveLength(2);
  });

  it('is one plan that holds for a person, the one that started first', () => {
    expect(planThatHolds([second, running], people.leader)?.key).toBe('a');
    const finished = fold('f', [makeStart(steps), makeRuling({ kind: 'finish', created: onDay(9) })]);
    expect(planToShow([finished], people.leader)?.key).toBe('f');
    expect(planToShow([finished, second], people.leader)?.key).toBe('b');
    expect(plansOf([running, second], people.leadersLeader, 'leadersLeader')).toHaveLength(2);
  });
});

describe('how long a plan is kept', () => {
  const finished = fold('a', [makeStart(steps), makeRuling({ kind: 'finish', created: onDay(100) })]);

  it('is six months after its end, which is no later than its year', () => {
    expect(endOf(finished)).toBe(dayNumber(100));
    expect(endOf(running)).toBe('2027-11-02');
    expect(isDueToGo(finished, '2027-08-10' as PlainDate)).toBe(false);
    expect(isDueToGo(finished, '2027-08-11' as PlainDate)).toBe(true);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-01', 6, '2027-06-01'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(monthsAfter(day as PlainDate, months)).toBe(later);
  });
});
