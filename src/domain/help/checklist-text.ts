import type { Answer } from './answer.ts';
import type { AnswerStep } from './answer-steps.ts';

type Around = {
  readonly title: string;
  /** Headings in the reader's language. */
  readonly words: { readonly say: string; readonly avoid: string; readonly ready: string };
  /** How the unit is reached, a line each; empty when nobody is named. */
  readonly contact: readonly string[];
  /** The address of the topic's page. */
  readonly link: string;
};

/** An answer as plain text to paste anywhere: boxes to tick, sources in brackets, contact and address last. */
export function checklistText(answer: Answer, { title, words, contact, link }: Around): string {
  const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : [heading, ...lines, '']);
  return [
    title,
    '',
    ...answer.steps.map(boxed),
    '',
    ...part(
      words.say,
      answer.say.map((line) => `»${line}«`),
    ),
    ...part(words.avoid, answer.avoid.map(dashed)),
    ...part(words.ready, answer.ready.map(dashed)),
    ...contact,
    link,
  ].join('\n');
}

const boxed = ({ text, source }: AnswerStep): string => `☐ ${text}${source === '' ? '' : ` (${source})`}`;
const dashed = (line: string): string => `- ${line}`;
