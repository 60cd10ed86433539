import type { Waiting } from '#domain/onboarding/plan/plans.ts';
import type { HrOnboardingWords } from './hr-onboarding.da.ts';

/** What a plan waits for, and on whom, in words. */
export function waitingWords(waiting: Waiting, words: HrOnboardingWords): string {
  if (waiting.kind === 'step') return words.waits[waiting.on](waiting.step.content?.title ?? waiting.step.key);
  return words[waiting.kind];
}
