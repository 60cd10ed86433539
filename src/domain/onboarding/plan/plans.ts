import type { PlainDate } from '#kernel/plain-date.ts';
import { isOver, phaseOn } from './phase-of.ts';
import type { Plan, PlanStep } from './plan.ts';
import { isOverdue } from './plan-view.ts';
import { phases, type Owner, type Phase } from './terms.ts';

/** Something that a plan waits for: a step past its day, or something that HR must see to. */
export type Waiting =
  | { readonly kind: 'step'; readonly on: Owner; readonly step: PlanStep }
  | { readonly kind: 'deputyEnded'; readonly on: 'hr' }
  | { readonly kind: 'yearIsOver'; readonly on: 'hr' }
  /** The person has another plan that started before this one, and that one holds. */
  | { readonly kind: 'secondPlan'; readonly on: 'hr'; readonly holds: string };

export const isRunning = ({ state }: Pick<Plan, 'state'>): boolean => state === 'running';

const startedFirst = (one: Plan, other: Plan): number =>
  one.startedAt === other.startedAt ? one.startId - other.startId : one.startedAt < other.startedAt ? -1 : 1;

/** Of two running plans for one person the one that started first holds (`docs/laws/onboarding.md`, rule 8). */
export const planThatHolds = (plans: readonly Plan[], leader: number): Plan | undefined =>
  plans.filter((plan) => isRunning(plan) && plan.leader === leader).toSorted(startedFirst)[0];

/** The plan to show its person: the running one that holds, else the last that was finished. */
export const planToShow = (plans: readonly Plan[], leader: number): Plan | undefined =>
  planThatHolds(plans, leader) ??
  plans
    .filter((plan) => plan.state === 'finished' && plan.leader === leader)
    .toSorted(startedFirst)
    .at(-1);

/**
 * Who waits for whom (`docs/laws/onboarding.md`, rule 10): what the leader's leader and HR have not done in time, what
 * the law asks of the new leader, and what only HR can put right. The rest of the new leader's pace is nobody else's.
 */
export function waitingIn(plan: Plan, plans: readonly Plan[], today: PlainDate): readonly Waiting[] {
  if (!isRunning(plan)) return [];
  const holds = planThatHolds(plans, plan.leader);
  const { deputy } = plan;
  return [
    ...(holds && holds.key !== plan.key ? [{ kind: 'secondPlan', on: 'hr', holds: holds.key } as const] : []),
    ...(isOver(today, plan) ? [{ kind: 'yearIsOver', on: 'hr' } as const] : []),
    ...(deputy?.lastDay && deputy.lastDay < today ? [{ kind: 'deputyEnded', on: 'hr' } as const] : []),
    ...plan.steps
      .filter((step) => isOverdue(step, today) && (step.owner !== 'newLeader' || step.content?.basis === 'law'))
      .map((step) => ({ kind: 'step', on: step.owner, step }) as const),
  ];
}

/** Running plans phase by phase; inside a phase in the order they are given, which is never that of progress. */
export const byPhase = (plans: readonly Plan[], today: PlainDate): ReadonlyMap<Phase, readonly Plan[]> =>
  new Map(
    phases.map((phase) => [phase, plans.filter((plan) => isRunning(plan) && phaseOn(today, plan) === phase)] as const),
  );

/** The plans in which somebody has a part: as new leader, as leader's leader or as the deputy of one. */
export const plansOf = (plans: readonly Plan[], person: number, role: 'newLeader' | 'leadersLeader'): readonly Plan[] =>
  plans.filter((plan) =>
    role === 'newLeader'
      ? plan.leader === person
      : plan.state === 'running' && (plan.leadersLeader === person || plan.deputy?.person === person),
  );
