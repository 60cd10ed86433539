import { instantOfLocal, localTimeOf } from '#kernel/local-time.ts';
import { plainDate, type PlainDate } from '#kernel/plain-date.ts';
import { accepted, refused, type Result } from '#kernel/result.ts';
import { isBlankText, problemOf, textOf, type FieldKind, type FieldProblem } from './field-kind.ts';

/**
 * What a browser's field for a day or a time holds while only a part of it is filled in: the browser itself answers as
 * if it were empty, and then half a date would be lost without a word.
 */
export const half = '?';

const order = (one: string | null, other: string | null): number => ((one ?? '') < (other ?? '') ? -1 : 1);
const compare = (one: string | null, other: string | null): number => (one === other ? 0 : order(one, other));

/** SharePoint knows no day before 1900, and nobody means one: it is a year that was typed half. */
function dayIn(text: string): Result<PlainDate, FieldProblem> {
  if (text === half) return refused(problemOf('halfDay'));
  const day = plainDate(text);
  return day === undefined || day < '1900' ? refused(problemOf('notADay')) : accepted(day);
}

export const dateField: FieldKind<'date', PlainDate | null> = {
  empty: () => null,
  typedOf: (value) => value ?? '',
  isBlank: isBlankText,
  judge: (typed) => dayIn(textOf(typed).trim()),
  cell: (value, words) => (value === null ? '' : words.day(value)),
  compare,
  narrowing: { by: 'range' },
};

/** The day and the clock of a moment, each as its own field holds it. */
export function partsOf(typed: string): { readonly day: string; readonly clock: string } {
  const [day = '', clock = ''] = typed.split('T');
  return { day, clock };
}

export const momentOf = (day: string, clock: string): string => (day === '' && clock === '' ? '' : `${day}T${clock}`);

export const dateTimeField: FieldKind<'dateTime', string | null> = {
  empty: () => null,
  typedOf: (value) => (value === null ? '' : localTimeOf(value)),
  isBlank: (typed) => textOf(typed).replace('T', '').trim() === '',
  judge(typed) {
    const { day, clock } = partsOf(textOf(typed).trim());
    if (day === '') return refused(problemOf('dayMissing'));
    if (clock === '') return refused(problemOf('timeMissing'));
    const read = dayIn(day);
    if (!read.ok) return read;
    if (clock === half) return refused(problemOf('halfTime'));
    const instant = instantOfLocal(`${day}T${clock}`);
    return instant === undefined ? refused(problemOf('notATime')) : accepted(instant);
  },
  cell: (value, words) => (value === null ? '' : words.moment(value)),
  compare,
  narrowing: { by: 'range' },
};
