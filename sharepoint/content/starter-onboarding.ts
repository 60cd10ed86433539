import type { NewItemOf } from '#lists/define-list.ts';
import type { onboardingSteps } from '#lists/onboarding-steps.list.ts';
import steps from './onboarding-steps.json' with { type: 'json' };

type Step = NewItemOf<typeof onboardingSteps>;

/** The three programmes: a new leader, one who moves inside the municipality, and one who is back from long leave. */
export const starterSteps: readonly Step[] = steps.map((step, at) => ({
  ...step,
  programmes: step.programmes as Step['programmes'],
  phase: step.phase as Step['phase'],
  owner: step.owner as Step['owner'],
  basis: step.basis as Step['basis'],
  roles: step.roles as Step['roles'],
  material: '',
  sortOrder: at + 1,
  inUse: true,
}));
