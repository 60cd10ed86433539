import { describe, expect, it } from 'vitest';
import { planOf } from './fold-plan.ts';
import { dayNumber, makeFact, makeRuling, makeStart, makeStep, onDay, people, stepsByKey } from './plan.fixtures.ts';
import type { PlanFact, PlanRuling } from './rows.ts';
import type { Step } from './step.ts';

const steps = [
  makeStep({ key: 'greet', phase: 'firstDay', days: 0 }),
  makeStep({ key: 'order-pc', phase: 'beforeStart', days: -14, owner: 'leadersLeader' }),
  makeStep({ key: 'send-intro', phase: 'beforeStart', days: -7, owner: 'hr' }),
  makeStep({ key: 'safety-course', days: 30, basis: 'law', roles: ['safetyGroup'] }),
];

const fold = (rulings: readonly PlanRuling[], facts: readonly PlanFact[] = [], of: readonly Step[] = steps) =>
  planOf('case', { rulings, facts }, stepsByKey(of));
const statusOf = (rulings: readonly PlanRuling[], facts: readonly PlanFact[], key: string, of = steps) =>
  fold(rulings, facts, of)?.steps.find((step) => step.key === key)?.status;

describe('a plan', () => {
  it('is none before it has started', () => {
    expect(fold([makeRuling({ kind: 'pause', from: dayNumber(1), to: dayNumber(2) })])).toBeUndefined();
  });

  it('holds the steps of its programme and roles, by day', () => {
    expect(fold([makeStart(steps)])?.steps.map(({ key }) => key)).toEqual(['order-pc', 'send-intro', 'greet']);
    expect(fold([makeStart(steps, { roles: ['safetyGroup'] })])?.steps.map(({ key }) => key)).toContain(
      'safety-course',
    );
  });

  it('stays as the first start said, whatever a second one says', () => {
    const plan = fold([makeStart(steps), makeStart(steps, { leader: 99 })]);
    expect(plan).toMatchObject({ leader: people.leader, leftOut: 1 });
  });

  it('reckons the days of a role that was given later from the day it was given', () => {
    const given = makeRuling({ kind: 'setRoles', roles: ['safetyGroup'], created: onDay(100) });
    const step = fold([makeStart(steps), given])?.steps.find(({ key }) => key === 'safety-course');
    expect(step?.due.day).toBe(dayNumber(130));
  });

  it('takes a day that HR has set as it is', () => {
    const sunday = dayNumber(6);
    const moved = makeRuling({ kind: 'moveStep', step: 'greet', reason: 'byAgreement', due: sunday });
    const plan = fold([makeStart(steps), moved, makeRuling({ kind: 'moveStart', startsOn: dayNumber(30) })]);
    expect(plan?.steps.find(({ key }) => key === 'greet')).toMatchObject({
      due: { day: sunday },
      moveReason: 'byAgreement',
    });
    expect(plan?.steps.find(({ key }) => key === 'send-intro')?.due.day).toBe(dayNumber(23));
  });

  it('pauses until the person is back', () => {
    const pause = makeRuling({ kind: 'pause', from: dayNumber(3), to: dayNumber(40), created: onDay(1) });
    const back = makeRuling({ kind: 'endPause', on: dayNumber(10), created: onDay(9) });
    expect(fold([makeStart(steps), pause, back])?.pauses).toEqual([{ from: dayNumber(3), to: dayNumber(9) }]);
    const never = makeRuling({ kind: 'endPause', on: dayNumber(3), created: onDay(9) });
    expect(fold([makeStart(steps), pause, never])?.pauses).toEqual([]);
  });

  it('says nothing new after it was withdrawn, and keeps what was done', () => {
    const done = makeFact({ kind: 'done', step: 'greet', created: onDay(1) });
    const late = makeFact({ kind: 'undone', step: 'greet', created: onDay(3) });
    const plan = fold(
      [
        makeStart(steps),
        makeRuling({ kind: 'withdraw', created: onDay(2) }),
        makeRuling({ kind: 'finish', created: onDay(3) }),
      ],
      [done, late],
    );
    expect(plan).toMatchObject({ state: 'withdrawn', endedAt: onDay(2), leftOut: 2 });
    expect(plan?.steps.find(({ key }) => key === 'greet')?.status).toBe('done');
  });
});

describe('a step', () => {
  it.each([
    ['the new leader', people.leader, 'greet', 'done'],
    ['the leader’s leader', people.leadersLeader, 'greet', 'open'],
    ['HR', people.hr, 'greet', 'open'],
    ['the leader’s leader', people.leadersLeader, 'order-pc', 'done'],
    ['the new leader', people.leader, 'order-pc', 'open'],
    ['a colleague in HR', people.hr2, 'send-intro', 'done'],
    ['the new leader', people.leader, 'send-intro', 'open'],
    ['the leader’s leader', people.leadersLeader, 'send-intro', 'open'],
  ])('%s (%i) ticks %s: %s', (_, person, step, status) => {
    expect(statusOf([makeStart(steps)], [makeFact({ kind: 'done', step, person, created: onDay(1) })], step)).toBe(
      status,
    );
  });

  it('is open again when it is undone, and can be put aside with a reason', () => {
    const rulings = [makeStart(steps)];
    const done = makeFact({ kind: 'done', step: 'greet', created: onDay(1) });
    const undone = makeFact({ kind: 'undone', step: 'greet', created: onDay(1, 1) });
    const aside = makeFact({ kind: 'notForMe', step: 'greet', reason: 'doneBefore', created: onDay(1, 2) });
    expect(statusOf(rulings, [done, undone], 'greet')).toBe('open');
    expect(fold(rulings, [done, undone, aside])?.steps.find(({ key }) => key === 'greet')?.said?.reason).toBe(
      'doneBefore',
    );
  });

  it('is the former leader’s no more, and is the new one’s from the second it was said', () => {
    const changed = makeRuling({ kind: 'changeLeader', leadersLeader: people.other, created: onDay(5) });
    const by = (person: number, day: number, kind: 'done' | 'undone' = 'done') =>
      makeFact({ kind, step: 'order-pc', person, created: onDay(day) });
    expect(statusOf([makeStart(steps), changed], [by(people.leadersLeader, 4)], 'order-pc')).toBe('done');
    expect(statusOf([makeStart(steps), changed], [by(people.leadersLeader, 6)], 'order-pc')).toBe('open');
    expect(statusOf([makeStart(steps), changed], [by(people.other, 5)], 'order-pc')).toBe('done');
    expect(statusOf([makeStart(steps), changed], [by(people.other, 4)], 'order-pc')).toBe('open');
    const former = makeFact({ kind: 'done', step: 'send-intro', person: people.leadersLeader, created: onDay(6) });
    expect(statusOf([makeStart(steps), changed], [former], 'send-intro')).toBe('open');
  });

  it('is a deputy’s up to and with the last day', () => {
    const deputy = makeRuling({ kind: 'setDeputy', deputy: people.deputy, lastDay: dayNumber(10), created: onDay(2) });
    const ended = makeRuling({ kind: 'endDeputy', created: onDay(5) });
    const on = (day: number) => [
      makeFact({ kind: 'done', step: 'order-pc', person: people.deputy, created: onDay(day) }),
    ];
    expect(statusOf([makeStart(steps), deputy], on(10), 'order-pc')).toBe('done');
    expect(statusOf([makeStart(steps), deputy], on(11), 'order-pc')).toBe('open');
    expect(statusOf([makeStart(steps), deputy], on(1), 'order-pc')).toBe('open');
    expect(statusOf([makeStart(steps), deputy, ended], on(6), 'order-pc')).toBe('open');
  });

  it('leaves a plan when HR retires it, but not once it is done', () => {
    const retired = steps.map((step) => (step.key === 'greet' ? { ...step, inUse: false } : step));
    const done = makeFact({ kind: 'done', step: 'greet', created: onDay(1) });
    const rulings = [makeStart(steps)];
    expect(statusOf(rulings, [], 'greet', retired)).toBeUndefined();
    expect(statusOf(rulings, [done], 'greet', retired)).toBe('done');
    expect(fold(rulings, [done], steps.slice(1))?.steps.find(({ key }) => key === 'greet')?.content).toBeNull();
  });

  it('made later comes into a plan only when it falls due after it was made', () => {
    const made = (days: number) => makeStep({ key: 'late', days, made: dayNumber(20) });
    const rulings = [makeStart(steps)];
    expect(statusOf(rulings, [], 'late', [...steps, made(21)])).toBe('open');
    expect(statusOf(rulings, [], 'late', [...steps, made(17)])).toBeUndefined();
  });

  it('keeps its day, its owner and its phase when HR changes them after the start', () => {
    const changed = steps.map((step) => (step.key === 'greet' ? { ...step, days: 90, owner: 'hr' as const } : step));
    expect(fold([makeStart(steps)], [], changed)?.steps.find(({ key }) => key === 'greet')).toMatchObject({
      owner: 'newLeader',
      due: { day: dayNumber(0) },
    });
  });
});
