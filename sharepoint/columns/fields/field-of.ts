import { accepted, refused, type Result } from '#kernel/result.ts';
import type { ColumnKind } from '../column.ts';
import { choiceField, multiChoiceField, yesNoField } from './choice.ts';
import { dateField, dateTimeField } from './date.ts';
import {
  problemOf,
  type CellWords,
  type FieldColumn,
  type FieldKind,
  type FieldProblem,
  type Typed,
} from './field-kind.ts';
import { linkField } from './link.ts';
import { currencyField, numberField } from './number.ts';
import { foreignNumberField, foreignTextField, personField } from './reference.ts';
import { noteField, textField } from './text.ts';

// eslint-disable-next-line typescript/no-explicit-any -- a form holds columns of any value; each kind checks its own
type AnyFieldKind = FieldKind<any, any, any>;

const kinds: { readonly [Kind in ColumnKind]: AnyFieldKind } = {
  text: textField,
  note: noteField,
  number: numberField,
  currency: currencyField,
  date: dateField,
  dateTime: dateTimeField,
  yesNo: yesNoField,
  choice: choiceField,
  multiChoice: multiChoiceField,
  person: personField,
  link: linkField,
  foreignNumber: foreignNumberField,
  foreignText: foreignTextField,
};

/** What the kind of a column is on a screen. */
export const fieldOf = ({ kind }: Pick<FieldColumn, 'kind'>): AnyFieldKind => kinds[kind];

/** What is typed in the field of a column, as its value. A required field must hold something. */
export function judge(column: FieldColumn, typed: Typed): Result<unknown, FieldProblem> {
  const field = fieldOf(column);
  if (!field.isBlank(typed)) return field.judge(typed, column);
  if (column.required) return refused(problemOf('missing'));
  return accepted(field.empty(column));
}

/** A cell that holds nothing, whatever its kind. */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

export const cellOf = (column: FieldColumn, value: unknown, words: CellWords): string =>
  fieldOf(column).cell(value, words, column);
