import type { PlainDate } from '#kernel/plain-date.ts';
import { lastDayOf, phaseOn } from './phase-of.ts';
import type { Plan, PlanStep } from './plan.ts';
import { phases, type Owner, type Phase } from './terms.ts';

export type PhaseState = {
  readonly phase: Phase;
  readonly lastDay: PlainDate;
  readonly state: 'done' | 'now' | 'overdue' | 'later';
};

/** A plan as one of its three readers sees it: their own steps, and what the others do for them. */
export type PlanView = {
  readonly phase: Phase;
  readonly phases: readonly PhaseState[];
  /** At most five: what is overdue first, then what falls due in the phase that is on. */
  readonly now: readonly PlanStep[];
  readonly next: readonly PlanStep[];
  readonly later: readonly PlanStep[];
  readonly done: readonly PlanStep[];
  readonly notForMe: readonly PlanStep[];
  /** One count everywhere: own steps that apply. */
  readonly count: { readonly done: number; readonly of: number };
  readonly overdue: number;
  /** The steps of the two others. */
  readonly others: readonly PlanStep[];
};

/** More would be too much to read at once. */
export const mostNow = 5;

/** What one reader sees of a plan on a day (`docs/laws/onboarding.md`, rule 9). */
export function viewOf(plan: Plan, reader: Owner, today: PlainDate): PlanView {
  const own = plan.steps.filter(({ owner }) => owner === reader);
  const open = own.filter(({ status }) => status === 'open');
  const phase = phaseOn(today, plan);
  const isReached = (step: PlanStep) => isOverdue(step, today) || phases.indexOf(step.phase) <= phases.indexOf(phase);
  const reached = open.filter(isReached);
  const ahead = open.filter((step) => !isReached(step));
  const following = ahead.reduce<Phase | undefined>((first, step) => earlier(first, step.phase), undefined);
  const done = own.filter(({ status }) => status === 'done');
  const notForMe = own.filter(({ status }) => status === 'notForMe');
  return {
    phase,
    phases: phases.map((one) => ({
      phase: one,
      lastDay: lastDayOf(one, plan),
      state: stateOf(one, phase, own, today),
    })),
    now: reached.slice(0, mostNow),
    next: [...reached.slice(mostNow), ...ahead.filter((step) => step.phase === following)],
    later: ahead.filter((step) => step.phase !== following),
    done,
    notForMe,
    count: { done: done.length, of: own.length - notForMe.length },
    overdue: open.filter((step) => isOverdue(step, today)).length,
    others: plan.steps.filter(({ owner, status }) => owner !== reader && status !== 'notForMe'),
  };
}

/** Its last day is in time. */
export const isOverdue = ({ status, due }: Pick<PlanStep, 'status' | 'due'>, today: PlainDate): boolean =>
  status === 'open' && due.day < today;

const earlier = (one: Phase | undefined, other: Phase): Phase =>
  one !== undefined && phases.indexOf(one) < phases.indexOf(other) ? one : other;

function stateOf(phase: Phase, current: Phase, own: readonly PlanStep[], today: PlainDate): PhaseState['state'] {
  if (phase === current) return 'now';
  if (phases.indexOf(phase) > phases.indexOf(current)) return 'later';
  return own.some((step) => step.phase === phase && isOverdue(step, today)) ? 'overdue' : 'done';
}

/** The day of the talk about the trial period, for who has to hold it. */
export const trialPeriodOf = (plan: Plan): PlanStep | undefined =>
  plan.steps.find(({ content, status }) => content?.trialPeriod === true && status !== 'notForMe');
