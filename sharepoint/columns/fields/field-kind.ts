import type { Ore } from '#kernel/money.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import { accepted, type Result } from '#kernel/result.ts';
import type { ColumnFacts, ColumnForm, ColumnKind } from '../column.ts';

/** What stands in a field while somebody types. It is kept as it is, right or wrong, and judged when they leave it. */
export type Typed = string | boolean | readonly string[];

/** Why what is typed can not be saved, with the limits that the message names. */
export type FieldProblem =
  | { readonly code: PlainProblem }
  | { readonly code: 'tooLong'; readonly most: number }
  | { readonly code: 'tooManyDecimals'; readonly decimals: number }
  | { readonly code: 'outside'; readonly least?: number; readonly most?: number };

export type PlainProblem =
  | 'missing'
  | 'notAKey'
  | 'notAMail'
  | 'notANumber'
  | 'notWhole'
  | 'notAnAmount'
  | 'notADay'
  | 'notATime'
  | 'dayMissing'
  | 'timeMissing'
  | 'halfDay'
  | 'halfTime'
  | 'notALink'
  | 'addressMissing'
  | 'unknownChoice';

/** How values are said: the formats of a language, and what people and rows of other lists are called. */
export type CellWords = {
  readonly yes: string;
  readonly no: string;
  readonly number: (value: number) => string;
  readonly kroner: (ore: Ore) => string;
  readonly day: (day: PlainDate) => string;
  readonly moment: (instant: string) => string;
  readonly personOf: (id: number) => string;
  /** The name of a row of another list, by what points at it. */
  readonly nameIn: (list: string, key: string) => string;
};

/** A column as a field sees it: everything but how it travels. */
export type FieldColumn<Kind extends ColumnKind = ColumnKind> = Extract<ColumnFacts, { readonly kind: Kind }> &
  ColumnForm & {
    readonly title: string;
    readonly description: string;
    readonly required: boolean;
  };

/** One thing that a table can be narrowed to. */
export type Option = readonly [value: string, words: string];

/** How a table is narrowed by a kind: to one of a few, from one value to another, or only by the words in its cells. */
export type Narrowing<Seen, Value> =
  | {
      readonly by: 'option';
      readonly optionsOf: (column: Seen, words: CellWords, values: readonly Value[]) => readonly Option[];
      readonly has: (value: Value, option: string) => boolean;
    }
  | { readonly by: 'range' }
  | { readonly by: 'words' };

/** What a kind of column is on a screen: what stands in its field, when that is sound, its cell, its order, its filter. */
export type FieldKind<Kind extends ColumnKind, Value, Seen = FieldColumn<Kind>> = {
  /** The value of a field that holds nothing. */
  readonly empty: (column: Seen) => Value;
  readonly typedOf: (value: Value, column: Seen) => Typed;
  /** Whether nothing is typed. A kind whose every state is a value never holds nothing. */
  readonly isBlank: (typed: Typed) => boolean;
  /** What is typed, and not blank, as a value of the column. */
  readonly judge: (typed: Typed, column: Seen) => Result<Value, FieldProblem>;
  readonly cell: (value: Value, words: CellWords, column: Seen) => string;
  /** The order of two values that are there; those that are not come last, whichever way the table is turned. */
  readonly compare: (one: Value, other: Value, column: Seen, words: CellWords) => number;
  readonly narrowing: Narrowing<Seen, Value>;
};

export const problemOf = (code: PlainProblem): FieldProblem => ({ code });

export const textOf = (typed: Typed): string => (typeof typed === 'string' ? typed : '');

export const isBlankText = (typed: Typed): boolean => textOf(typed).trim() === '';

/** Names in the order of the Danish alphabet, and `Hold 2` before `Hold 10`. */
const alphabet = new Intl.Collator('da', { numeric: true });
export const byAlphabet = (one: string, other: string): number => alphabet.compare(one, other);

/** Within the limits of a column, or what they are. */
export function within(
  value: number,
  least: number | undefined,
  most: number | undefined,
): Result<number, FieldProblem> {
  const isOutside = value < (least ?? -Infinity) || value > (most ?? Infinity);
  return isOutside ? { ok: false, refusal: { code: 'outside', least, most } } : accepted(value);
}
