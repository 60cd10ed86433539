import { accepted, refused } from '#kernel/result.ts';
import type { FieldColumn, FieldKind, Option, Typed } from './field-kind.ts';
import { isBlankText, problemOf, textOf } from './field-kind.ts';

type Labelled = { readonly labels: Readonly<Record<string, string>> };

/** The choices of a column in the order of its declaration, each with its words. */
export const choicesOf = ({ labels }: Labelled): readonly Option[] => Object.entries(labels);

const placeOf = ({ labels }: Labelled, value: string | undefined): number =>
  value === undefined ? -1 : Object.keys(labels).indexOf(value);

export const choiceField: FieldKind<'choice', string | null> = {
  empty: ({ labels, defaultChoice }) => Object.keys(labels).find((value) => labels[value] === defaultChoice) ?? null,
  typedOf: (value) => value ?? '',
  isBlank: isBlankText,
  judge: (typed, { labels }) =>
    Object.hasOwn(labels, textOf(typed)) ? accepted(textOf(typed)) : refused(problemOf('unknownChoice')),
  cell: (value, _, { labels }) => (value === null ? '' : (labels[value] ?? value)),
  compare: (one, other, column) => placeOf(column, one ?? undefined) - placeOf(column, other ?? undefined),
  narrowing: { by: 'option', optionsOf: choicesOf, has: (value, option) => value === option },
};

const listOf = (typed: Typed): readonly string[] => (Array.isArray(typed) ? (typed as readonly string[]) : []);

export const multiChoiceField: FieldKind<'multiChoice', readonly string[]> = {
  empty: () => [],
  typedOf: (value) => value,
  isBlank: (typed) => listOf(typed).length === 0,
  judge(typed, { labels }) {
    const chosen = listOf(typed);
    if (chosen.some((value) => !Object.hasOwn(labels, value))) return refused(problemOf('unknownChoice'));
    return accepted(Object.keys(labels).filter((value) => chosen.includes(value)));
  },
  cell: (value, _, { labels }) => value.map((each) => labels[each] ?? each).join(', '),
  compare: (one, other, column) => placeOf(column, one[0]) - placeOf(column, other[0]),
  narrowing: { by: 'option', optionsOf: choicesOf, has: (value, option) => value.includes(option) },
};

const yesNoOptions = (_: FieldColumn<'yesNo'>, { yes, no }: { yes: string; no: string }): readonly Option[] => [
  ['yes', yes],
  ['no', no],
];

export const yesNoField: FieldKind<'yesNo', boolean> = {
  empty: ({ defaultValue }) => defaultValue,
  typedOf: (value) => value,
  isBlank: () => false,
  judge: (typed) => accepted(typed === true),
  cell: (value, words) => (value ? words.yes : words.no),
  compare: (one, other) => Number(other) - Number(one),
  narrowing: { by: 'option', optionsOf: yesNoOptions, has: (value, option) => value === (option === 'yes') },
};
