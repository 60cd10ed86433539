import { readNumber } from '#kernel/danish-number.ts';
import { accepted, refused } from '#kernel/result.ts';
import { byAlphabet, isBlankText, problemOf, textOf, type FieldKind, type Option, type Typed } from './field-kind.ts';

/** The names of what is pointed at by any row of a table, once each and in order. */
const namesIn = (values: readonly (string | number | null)[], nameOf: (value: string) => string): readonly Option[] =>
  [...new Set(values.flatMap((value) => (value === null || value === '' ? [] : [String(value)])))]
    .map((value) => [value, nameOf(value)] as const)
    .sort(([, one], [, other]) => byAlphabet(one, other));

/** The key of a row in another list. Whether there is such a row is known by who has read that list. */
export const foreignTextField: FieldKind<'foreignText', string> = {
  empty: () => '',
  typedOf: (value) => value,
  isBlank: isBlankText,
  judge: (typed) => accepted(textOf(typed).trim()),
  cell: (value, words, { to }) => (value === '' ? '' : words.nameIn(to, value)),
  compare: (one, other, { to }, words) => byAlphabet(words.nameIn(to, one), words.nameIn(to, other)),
  narrowing: {
    by: 'option',
    optionsOf: ({ to }, words, values) => namesIn(values, (key) => words.nameIn(to, key)),
    has: (value, option) => value === option,
  },
};

function idIn(typed: Typed) {
  const read = readNumber(textOf(typed));
  return read.ok && read.value > 0 ? accepted(read.value) : refused(problemOf('unknownChoice'));
}

export const foreignNumberField: FieldKind<'foreignNumber', number | null> = {
  empty: () => null,
  typedOf: (value) => (value === null ? '' : String(value)),
  isBlank: isBlankText,
  judge: idIn,
  cell: (value, words, { to }) => (value === null ? '' : words.nameIn(to, String(value))),
  compare: (one, other, { to }, words) => byAlphabet(words.nameIn(to, String(one)), words.nameIn(to, String(other))),
  narrowing: {
    by: 'option',
    optionsOf: ({ to }, words, values) => namesIn(values, (key) => words.nameIn(to, key)),
    has: (value, option) => String(value) === option,
  },
};

export const personField: FieldKind<'person', number | null> = {
  empty: () => null,
  typedOf: (value) => (value === null ? '' : String(value)),
  isBlank: isBlankText,
  judge: idIn,
  cell: (value, words) => (value === null ? '' : words.personOf(value)),
  compare: (one, other, _, words) => byAlphabet(words.personOf(one ?? 0), words.personOf(other ?? 0)),
  narrowing: {
    by: 'option',
    optionsOf: (_, words, values) => namesIn(values, (id) => words.personOf(Number(id))),
    has: (value, option) => String(value) === option,
  },
};
