import type { PlainDate } from '#kernel/plain-date.ts';
import type { Basis, JobRole, Owner, Phase, Programme } from './terms.ts';

/** A step of the programmes, as HR keeps it. */
export type Step = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly programmes: readonly Programme[];
  readonly phase: Phase;
  readonly owner: Owner;
  /** Days from the start; negative before it. */
  readonly days: number;
  readonly basis: Basis;
  readonly source: string;
  /** Only for plans with one of these roles; none named is for all. */
  readonly roles: readonly JobRole[];
  readonly trialPeriod: boolean;
  readonly topic: string;
  readonly course: string;
  readonly talk: string;
  readonly material: string;
  readonly sortOrder: number | null;
  readonly inUse: boolean;
  /** The day it was made: a running plan takes it only if it falls due later. */
  readonly made: PlainDate;
};

/** A step as it was when a plan started: what HR changes afterwards changes only its words. */
export type FrozenStep = {
  readonly key: string;
  readonly owner: Owner;
  readonly phase: Phase;
  readonly days: number;
  readonly roles: readonly JobRole[];
  /** Its day may not come late: it is reckoned backwards past days off, and no pause moves it. */
  readonly firm: boolean;
};

/** Before the start, in the trial period and by law a day may not come late (`docs/laws/onboarding.md`, rule 6). */
export const isFirm = ({ phase, trialPeriod, basis }: Pick<Step, 'phase' | 'trialPeriod' | 'basis'>): boolean =>
  phase === 'beforeStart' || trialPeriod || basis === 'law';

export const frozen = (step: Step): FrozenStep => ({
  key: step.key,
  owner: step.owner,
  phase: step.phase,
  days: step.days,
  roles: step.roles,
  firm: isFirm(step),
});

/**
 * What a plan starts with (`docs/laws/onboarding.md`, rule 3): every step of the programme that is in use. Those that ask for
 * roles are taken along, so that a change of roles later finds them as they were.
 */
export const stepsToStart = (steps: readonly Step[], programme: Programme): readonly FrozenStep[] =>
  steps.filter(({ inUse, programmes }) => inUse && programmes.includes(programme)).map(frozen);

export const asksFor = (roles: readonly JobRole[], wanted: readonly JobRole[]): boolean =>
  wanted.length === 0 || wanted.some((role) => roles.includes(role));
