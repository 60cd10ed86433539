import type { PlainDate } from '#kernel/plain-date.ts';
import type { PlanStep } from '#domain/onboarding/plan/plan.ts';
import { isOverdue } from '#domain/onboarding/plan/plan-view.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { longDate, nearDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.tsx';
import type { OnboardingWords } from './onboarding.da.ts';

/** When a step falls due, or when it was done, and what moved its day. */
export function dueWords(step: PlanStep, today: PlainDate, language: Language, words: OnboardingWords): string {
  if (step.status === 'done' && step.said) return words.doneOn(longDate(dayOf(step.said.at), language));
  if (step.status === 'notForMe' && step.said?.reason) return words.notForMeReasons[step.said.reason];
  const day = nearDate(step.due.day, today, language);
  const when = isOverdue(step, today) ? words.overdue(day) : words.due(day);
  const why = movedWords(step, today, language, words);
  return why === '' ? when : `${when}. ${why}`;
}

function movedWords(step: PlanStep, today: PlainDate, language: Language, words: OnboardingWords): string {
  if (step.moveReason) return words.moveReasons[step.moveReason];
  const { movedFrom, because } = step.due;
  if (movedFrom === null) return '';
  const reasons = because.map((reason) => words.because[reason]);
  return words.moved(nearDate(movedFrom, today, language), reasons.join(` ${words.and} `));
}
