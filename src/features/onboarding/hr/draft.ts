import { planOf } from '#domain/onboarding/plan/fold-plan.ts';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { planThatHolds } from '#domain/onboarding/plan/plans.ts';
import { stepsToStart, type Step } from '#domain/onboarding/plan/step.ts';
import type { JobRole, Programme } from '#domain/onboarding/plan/terms.ts';
import type { RulingSaid } from '#data/onboarding/plan-rows.ts';
import { plainDate } from '#kernel/plain-date.ts';

/** What HR has chosen for a plan that is not started yet. */
export type Draft = {
  readonly leader: number | null;
  readonly leadersLeader: number | null;
  readonly programme: Programme;
  readonly startsOn: string;
  readonly roles: readonly JobRole[];
};

export type StartSaid = Extract<RulingSaid, { kind: 'start' }>;
export type DraftFault = 'choosePerson' | 'samePerson' | 'hasPlan' | 'chooseDate';

/** What still stands in the way of a start, by field. */
export function faultsOf(draft: Draft, plans: readonly Plan[]): Partial<Record<keyof Draft, DraftFault>> {
  const { leader, leadersLeader } = draft;
  return {
    ...(leader === null && { leader: 'choosePerson' }),
    ...(leader !== null && planThatHolds(plans, leader) && { leader: 'hasPlan' }),
    ...(leadersLeader === null && { leadersLeader: 'choosePerson' }),
    ...(leader !== null && leader === leadersLeader && { leadersLeader: 'samePerson' }),
    ...(plainDate(draft.startsOn) === undefined && { startsOn: 'chooseDate' }),
  };
}

const nobody = 0;

/** The ruling that starts the plan; its people are nobody as long as they are not chosen. */
export const startOf = (draft: Draft, steps: ReadonlyMap<string, Step>): StartSaid | undefined => {
  const startsOn = plainDate(draft.startsOn);
  return (
    startsOn && {
      kind: 'start',
      leader: draft.leader ?? nobody,
      leadersLeader: draft.leadersLeader ?? nobody,
      programme: draft.programme,
      startsOn,
      roles: draft.roles,
      steps: stepsToStart([...steps.values()], draft.programme),
    }
  );
};

/** The plan as it would be, folded by the same law. */
export function previewOf(draft: Draft, steps: ReadonlyMap<string, Step>, now: string): Plan | undefined {
  const said = startOf(draft, steps);
  if (!said) return undefined;
  const ruling = { ...said, id: 1, person: nobody, created: now, requestId: 'preview' };
  return planOf('preview', { rulings: [ruling], facts: [] }, steps);
}
