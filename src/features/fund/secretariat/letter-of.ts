import { lettersDa } from '#domain/fund/letters.da.ts';
import type { Hold } from '#domain/fund/terms.ts';
import { longDate } from '#i18n/format.ts';
import { reasonWords } from '../reason-words.ts';
import type { Case, Year } from './use-year.ts';

const figure = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const kroner = (amount: number): string => `${figure.format(amount)} kr.`;

/** The letter about a decision, to copy into the case system. Always Danish: it is the municipality's. */
export function letterOf(one: Case, desk: Year): string {
  const { application } = one;
  const { heading, about, rule, bye } = lettersDa;
  return [
    heading(desk.nameOf(application.applicant), application.id),
    about(desk.educationOf(application), longDate(application.starts, 'da')),
    ...(one.hold && one.decision?.kind === 'grant' ? granting(one, one.hold) : [lettersDa.refused]),
    ...because(one),
    ...(one.hold && one.decision?.kind === 'grant' ? [lettersDa.pay] : []),
    rule,
    bye,
  ].join('\n\n');
}

function granting({ application: { applied } }: Case, { granted, released, added }: Hold): readonly string[] {
  const amount = granted + released - added;
  const first = amount < applied ? lettersDa.cut(kroner(amount), kroner(applied)) : lettersDa.granted(kroner(amount));
  return added > 0 ? [first, lettersDa.added(kroner(added), kroner(granted))] : [first];
}

/** The reason, and where everybody got the same part the round's own numbers. */
function because({ decision }: Case): readonly string[] {
  if (!decision) return [];
  const reason = reasonWords[decision.reason as keyof typeof reasonWords] ?? '';
  if (reason === '') return [];
  const said = [lettersDa.because(reason)];
  if (decision.kind !== 'grant' || decision.reason !== 'proportional') return said;
  const { roundApplied, roundFrame } = decision;
  const isKnown = roundApplied !== null && roundFrame !== null;
  return isKnown ? [...said, lettersDa.round(kroner(roundApplied), kroner(roundFrame))] : said;
}

export const lettersOf = (cases: readonly Case[], desk: Year): string =>
  cases.map((one) => letterOf(one, desk)).join(lettersDa.between);
