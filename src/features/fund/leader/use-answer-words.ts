import type { AnsweredApplication } from '#data/fund/application-rows.ts';
import type { FundYear } from '#data/fund/fund-content.ts';
import type { Answer } from '#domain/fund/answer.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { fundTexts } from '../fund-texts.ts';
import { useEducation } from '../use-education.ts';
import { useKroner, usePercent } from '../use-kroner.ts';

export type AnswerWords = {
  readonly gets: string;
  readonly heading: string;
  readonly reason: string;
  readonly more: readonly string[];
  /** The whole decision as text to copy. */
  readonly letter: string;
};

const nothingAnswered: AnswerWords = { gets: '', heading: '', reason: '', more: [], letter: '' };

/** An answer in words: what one gets, why, and what may come. Nothing where there is no answer yet. */
export function useAnswerWords(application: AnsweredApplication, year: FundYear | undefined): AnswerWords {
  const words = useTexts(fundTexts);
  const [reasonOf, moreOf] = [useReason(), useMore(year)];
  const kroner = useKroner();
  const educationOf = useEducation();
  const { answer } = application;
  if (!answer) return nothingAnswered;
  const isRefused = answer.verdict === 'refused';
  const isCut = !isRefused && answer.amount < application.applied;
  const reason = reasonOf(answer);
  const more = moreOf(answer, isCut);
  const heading = isRefused ? words.whyRefused : isCut ? words.whyNotAll : words.why;
  const gets = isRefused ? '' : words.youGet(kroner(answer.amount + answer.added - answer.released));
  const letter = [
    `${words.title}. ${words.number(application.id)}`,
    educationOf(application),
    `${words.youAskedFor(kroner(application.applied))} ${gets}`.trim(),
    ...(reason === '' ? [] : [`${heading}: ${reason}`]),
    ...more,
  ].join('\n');
  return { gets, heading, reason, more, letter };
}

/** The reason from the catalogue; where everybody got the same part, with the round's own numbers. */
function useReason(): (answer: Answer) => string {
  const words = useTexts(fundTexts);
  const [kroner, percent] = [useKroner(), usePercent()];
  return ({ reason, roundApplied, roundFrame }) =>
    reason === 'proportional' && roundApplied !== null && roundFrame !== null
      ? words.roundNumbers(kroner(roundApplied), kroner(roundFrame), percent(roundFrame, roundApplied))
      : (words.reasons[reason as keyof typeof words.reasons] ?? '');
}

/** What came afterwards, or may still come. */
function useMore(year: FundYear | undefined): (answer: Answer, isCut: boolean) => readonly string[] {
  const words = useTexts(fundTexts);
  const language = useLanguage();
  const kroner = useKroner();
  return ({ added, released }, isCut) => [
    ...(added > 0 ? [words.yearEndAddition(kroner(added))] : []),
    ...(released > 0 ? [words.released(kroner(released))] : []),
    ...(isCut && added === 0 && year?.surplusKnownBy ? [words.maybeMore(longDate(year.surplusKnownBy, language))] : []),
  ];
}
