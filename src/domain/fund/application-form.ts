import { readKroner } from '#kernel/danish-number.ts';
import { plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { costAfterOthers, otherFundings, type Application } from './application.ts';

/** The kinds of education that grants are given to; what is not among them is `other`, with its name in the module. */
export const educations = ['dol', 'diploma', 'master', 'international', 'other'] as const;

/** What stands in the fields of an application, as it is typed. */
export type ApplicationDraft = {
  readonly education: string;
  readonly provider: string;
  readonly module: string;
  readonly starts: string;
  readonly price: string;
  readonly otherFunding: string;
  readonly otherAmount: string;
  readonly leader: string;
  readonly purpose: string;
};

export const emptyDraft: ApplicationDraft = {
  education: '',
  provider: '',
  module: '',
  starts: '',
  price: '',
  otherFunding: '',
  otherAmount: '',
  leader: '',
  purpose: '',
};

export type DraftProblem =
  'missing' | 'notADate' | 'startsTooEarly' | 'notAnAmount' | 'notWholeKroner' | 'nothingLeft' | 'abovePrice';

export type DraftField = keyof ApplicationDraft;

const most = 1_000_000;

/** Whole kroner as people type them: `24.000`, `24000 kr.`; a problem when they are none. */
export function readWholeKroner(text: string): number | DraftProblem {
  if (text.trim() === '') return 'missing';
  const read = readKroner(text);
  if (!read.ok) return 'notAnAmount';
  if (read.value % 100 !== 0) return 'notWholeKroner';
  const kroner = read.value / 100;
  return kroner > 0 && kroner <= most ? kroner : 'notAnAmount';
}

/** What is wrong about an application before it is sent, by field; the first problem of each. */
export function draftProblems(draft: ApplicationDraft, deadline: PlainDate): ReadonlyMap<DraftField, DraftProblem> {
  const problems = new Map<DraftField, DraftProblem>();
  for (const field of ['education', 'provider', 'module', 'leader', 'otherFunding'] as const)
    if (draft[field].trim() === '') problems.set(field, 'missing');
  const startProblem = problemOfStart(draft.starts, deadline);
  if (startProblem) problems.set('starts', startProblem);
  const price = readWholeKroner(draft.price);
  if (typeof price === 'string') problems.set('price', price);
  if (draft.otherFunding === 'granted') {
    const other = readWholeKroner(draft.otherAmount);
    if (typeof other === 'string') problems.set('otherAmount', other);
    else if (typeof price === 'number' && other > price) problems.set('otherAmount', 'abovePrice');
    else if (other === price) problems.set('otherAmount', 'nothingLeft');
  }
  return problems;
}

function problemOfStart(starts: string, deadline: PlainDate): DraftProblem | undefined {
  if (starts === '') return 'missing';
  const day = plainDate(starts);
  if (day === undefined) return 'notADate';
  return day <= deadline ? 'startsTooEarly' : undefined;
}

/** What the fund can be asked for, as the draft stands; undefined until price and other funding can be read. */
export function askedFor(
  draft: Pick<ApplicationDraft, 'price' | 'otherFunding' | 'otherAmount'>,
): { readonly price: number; readonly other: number; readonly rest: number } | undefined {
  const price = readWholeKroner(draft.price);
  if (typeof price === 'string') return undefined;
  if (draft.otherFunding !== 'granted') return { price, other: 0, rest: price };
  const other = readWholeKroner(draft.otherAmount);
  if (typeof other === 'string' || other > price) return undefined;
  return { price, other, rest: price - other };
}

/** The application that a draft without problems is. It asks for what others do not pay. */
export function applicationFrom(
  draft: ApplicationDraft,
  round: string,
): Omit<Application, 'id' | 'applicant' | 'created'> | undefined {
  const asked = askedFor(draft);
  const starts = plainDate(draft.starts);
  const otherFunding = otherFundings.find((known) => known === draft.otherFunding);
  if (!asked || starts === undefined || otherFunding === undefined) return undefined;
  const sums = { price: asked.price, otherFunding, otherAmount: asked.other };
  return {
    ...sums,
    round,
    starts,
    education: draft.education,
    provider: draft.provider.trim(),
    module: draft.module.trim(),
    applied: costAfterOthers(sums),
    leader: draft.leader,
    purpose: draft.purpose.trim(),
  };
}
