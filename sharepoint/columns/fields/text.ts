import { accepted, refused, type Result } from '#kernel/result.ts';
import {
  byAlphabet,
  isBlankText,
  problemOf,
  textOf,
  type FieldKind,
  type FieldProblem,
  type Typed,
} from './field-kind.ts';

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mailPattern = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** What SharePoint keeps in several lines of plain text. */
export const longestNote = 63_999;

/** One line: what is around it and line breaks inside it are nobody's words. */
const oneLine = (typed: Typed): string =>
  textOf(typed)
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ');

const noLonger = (text: string, most: number): Result<string, FieldProblem> =>
  text.length > most ? refused({ code: 'tooLong', most }) : accepted(text);

export const textField: FieldKind<'text', string> = {
  empty: () => '',
  typedOf: (value) => value,
  isBlank: isBlankText,
  judge(typed, { maxLength, holds }) {
    const text = oneLine(typed);
    if (holds === 'key' && !keyPattern.test(text)) return refused(problemOf('notAKey'));
    if (holds === 'mail' && !mailPattern.test(text)) return refused(problemOf('notAMail'));
    return noLonger(text, maxLength);
  },
  cell: (value) => value,
  compare: byAlphabet,
  narrowing: { by: 'words' },
};

/** Lines that hold one thing each, without those that hold nothing. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const noteField: FieldKind<'note', string> = {
  empty: () => '',
  typedOf: (value) => value,
  isBlank: isBlankText,
  judge(typed, { holds }) {
    const text = textOf(typed).replaceAll('\r\n', '\n').trim();
    return noLonger(holds === 'lines' || holds === 'keys' ? linesOf(text).join('\n') : text, longestNote);
  },
  cell(value, words, { holds, to }) {
    if (holds !== 'lines' && holds !== 'keys') return value;
    const lines = linesOf(value);
    return lines.map((line) => (to === undefined ? line : words.nameIn(to, line))).join(', ');
  },
  compare: byAlphabet,
  narrowing: { by: 'words' },
};
