import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOffOn } from './due.ts';
import { planOf } from './fold-plan.ts';
import { dayNumber, makeFact, makeRuling, makeStart, makeStep, onDay, people, stepsByKey } from './plan.fixtures.ts';
import { viewOf } from './plan-view.ts';
import { owners, phases } from './terms.ts';

const steps = phases.flatMap((phase, at) =>
  owners.map((owner) =>
    makeStep({
      key: `${phase}-${owner}`,
      phase,
      owner,
      days: [-10, 0, 5, 30, 60, 100, 300][at]!,
      basis: at % 3 === 0 ? 'law' : 'advice',
      roles: at === 4 ? ['budget'] : [],
    }),
  ),
);

const day = fc.integer({ min: -5, max: 380 });
const person = fc.constantFrom(...Object.values(people));
const key = fc.constantFrom(...steps.map((step) => step.key), 'unknown');
/** Mostly clocks go as the server's do; sometimes a row was made long before or after its ID says. */
const created = day.map((at) => onDay(at));
const requestId = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9');

const ruling = fc.oneof(
  fc.record({ kind: fc.constant('moveStart' as const), startsOn: day.map(dayNumber) }),
  fc.record({
    kind: fc.constant('moveStep' as const),
    step: key,
    reason: fc.constant('byAgreement' as const),
    due: day.map(dayNumber),
  }),
  fc.record({ kind: fc.constant('pause' as const), from: day.map(dayNumber), to: day.map(dayNumber) }),
  fc.record({ kind: fc.constant('endPause' as const), on: day.map(dayNumber) }),
  fc.record({ kind: fc.constant('setRoles' as const), roles: fc.subarray(['budget', 'acting'] as const) }),
  fc.record({ kind: fc.constant('changeLeader' as const), leadersLeader: person }),
  fc.record({ kind: fc.constant('setDeputy' as const), deputy: person, lastDay: fc.option(day.map(dayNumber)) }),
  fc.record({ kind: fc.constantFrom('endDeputy' as const, 'finish' as const, 'withdraw' as const) }),
);
const fact = fc.oneof(
  fc.record({ kind: fc.constantFrom('done' as const, 'undone' as const), step: key }),
  fc.record({ kind: fc.constant('notForMe' as const), step: key, reason: fc.constant('notMyJob' as const) }),
);

const histories = fc
  .record({
    rulings: fc.array(fc.tuple(ruling, created, requestId), { maxLength: 12 }),
    facts: fc.array(fc.tuple(fact, person, created, requestId), { maxLength: 40, size: 'max' }),
    retired: fc.subarray(steps.map((step) => step.key)),
  })
  .map(({ rulings, facts, retired }) => ({
    rulings: [
      makeStart(steps, { id: 1, requestId: 'r0' }),
      ...rulings.map(([row, at, request], n) => makeRuling({ ...row, id: n + 2, created: at, requestId: request })),
    ],
    facts: facts.map(([row, by, at, request], n) =>
      makeFact({ ...row, id: n + 1, person: by, created: at, requestId: request }),
    ),
    steps: stepsByKey(steps.map((step) => ({ ...step, inUse: !retired.includes(step.key) }))),
  }));

it('is the same plan in whatever order its rows are read', () => {
  const shuffled = histories.chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc.shuffledSubarray(history.rulings, { minLength: history.rulings.length }),
      fc.shuffledSubarray(history.facts, { minLength: history.facts.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([history, rulings, facts]) => {
      expect(planOf('case', { rulings, facts }, history.steps)).toEqual(planOf('case', history, history.steps));
    }),
  );
});

it('is the same plan when rows are sent again', () => {
  fc.assert(
    fc.property(histories, fc.nat(100), fc.nat(100), (history, one, other) => {
      const again = <Row extends { id: number }>(rows: readonly Row[], at: number): Row[] =>
        rows.length === 0 ? [] : [...rows, { ...rows[at % rows.length]!, id: 1_000 }];
      const twice = { rulings: again(history.rulings, one), facts: again(history.facts, other) };
      expect(planOf('case', twice, history.steps)).toEqual(planOf('case', history, history.steps));
    }),
  );
});

it('never takes a word from somebody who has no part in the plan, HR’s own steps apart', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const strangers = history.facts.map((row) => ({ ...row, person: 999 }));
      const plan = planOf('case', { ...history, facts: strangers }, history.steps)!;
      expect(plan.steps.filter(({ owner, status }) => owner !== 'hr' && status !== 'open')).toEqual([]);
    }),
  );
});

it('shows every step once, at most five now, and counts what it shows', () => {
  fc.assert(
    fc.property(histories, day, fc.constantFrom(...owners), (history, at, reader) => {
      const plan = planOf('case', history, history.steps)!;
      const view = viewOf(plan, reader, dayNumber(at));
      const shown = [...view.now, ...view.next, ...view.later, ...view.done, ...view.notForMe];
      const own = plan.steps.filter(({ owner }) => owner === reader);
      expect(shown.map((step) => step.key).toSorted()).toEqual(own.map((step) => step.key).toSorted());
      expect(view.now.length).toBeLessThanOrEqual(5);
      expect(view.count).toEqual({ done: view.done.length, of: own.length - view.notForMe.length });
      const waits = [...view.next, ...view.later].some(({ due }) => due.day < dayNumber(at));
      expect(waits && view.now.length < 5).toBe(false);
    }),
  );
});

it('puts nothing on a day off but what HR has moved there', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const plan = planOf('case', history, history.steps)!;
      expect(plan.steps.filter(({ due, moveReason }) => moveReason === null && dayOffOn(due.day))).toEqual([]);
    }),
  );
});

it('keeps what was done through every change of the programme', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const doneIn = (inUse: boolean) => {
        const kept = new Map(
          [...history.steps].map(([name, step]) => [name, { ...step, inUse, days: 1, owner: 'hr' as const }]),
        );
        return planOf('case', history, kept)!
          .steps.filter(({ status }) => status !== 'open')
          .map((step) => step.key);
      };
      expect(doneIn(false)).toEqual(doneIn(true));
    }),
  );
});
