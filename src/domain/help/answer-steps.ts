/** What a step rests on: a law, an agreement, the municipality's own practice, or good advice. */
export type StepBasis = 'law' | 'agreement' | 'local' | 'advice';

/** `source` is empty unless the basis is a law or an agreement that is named. */
export type AnswerStep = { readonly text: string; readonly basis: StepBasis; readonly source: string };

/** How the basis of a step is written: a line of its own under the step, as `Lov: Ferieloven § 15`. */
const basisWords = { law: 'Lov', agreement: 'Aftale', local: 'Lokalt' } as const;

const basisLine = new RegExp(`^(${Object.values(basisWords).join('|')})(?::\\s*(.*))?$`);
const numbered = /^(?:\d{1,2}[.)]|[-–•])\s+(.*)$/;

/**
 * Takes steps as HR writes them; gives them in order. A number or a list mark begins a step, and a line without one goes
 * on with the step before it; where no line has a mark, every line is a step.
 */
export function stepsOf(text: string): readonly AnswerStep[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const hasMarks = lines.some((line) => numbered.test(line));
  const steps: AnswerStep[] = [];
  for (const line of lines.filter((each) => each !== '')) {
    const last = steps.at(-1);
    const basis = last && basisIn(line);
    const marked = numbered.exec(line)?.[1];
    if (basis) steps.splice(-1, 1, { ...last, ...basis });
    else if (marked !== undefined || !hasMarks || !last) steps.push(plainStep(marked ?? line));
    else steps.splice(-1, 1, { ...last, text: `${last.text} ${line}` });
  }
  return steps;
}

const plainStep = (text: string): AnswerStep => ({ text, basis: 'advice', source: '' });

function basisIn(line: string): Pick<AnswerStep, 'basis' | 'source'> | undefined {
  const [, word, source = ''] = basisLine.exec(line) ?? [];
  const basis = (Object.keys(basisWords) as (keyof typeof basisWords)[]).find((each) => basisWords[each] === word);
  return basis && { basis, source: source.trim() };
}

/** Writes steps as HR would, so that `stepsOf` gives the same steps back. */
export const writeSteps = (steps: readonly AnswerStep[]): string =>
  steps.map(({ text, basis, source }, at) => `${at + 1}. ${text}${basisAsWritten(basis, source)}`).join('\n');

function basisAsWritten(basis: StepBasis, source: string): string {
  if (basis === 'advice') return '';
  return `\n   ${basisWords[basis]}${source === '' ? '' : `: ${source}`}`;
}
