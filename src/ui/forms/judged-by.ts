import type { FieldErrors, Resolver } from 'react-hook-form';
import { judgeRow, type FieldColumns, type TypedRow, type ValuesOf } from '#columns/fields/form-row.ts';
import type { FieldProblem } from '#columns/fields/field-kind.ts';

/** What is wrong with a field by a rule that a single column does not know, in words. */
export type Said = { readonly field: string; readonly message: string };

type Judgement<Columns extends FieldColumns> = {
  readonly columns: Columns;
  readonly sayingOf: (problem: FieldProblem) => string;
  /** Rules between fields. They are given nothing for a field that is not sound by itself. */
  readonly rules?: (values: ValuesOf<Columns>) => readonly Said[];
};

/** Everything that is wrong with a form. The first problem of a field is the one that is shown. */
export function problemsOf<Columns extends FieldColumns>(
  { columns, sayingOf, rules }: Judgement<Columns>,
  typed: TypedRow,
): ReadonlyMap<string, string> {
  const { values, problems } = judgeRow(columns, typed as TypedRow<Columns>);
  const said = problems.map(({ field, problem }) => ({ field, message: sayingOf(problem) }));
  const all = [...said, ...(rules?.(values) ?? [])];
  return new Map(all.toReversed().map(({ field, message }) => [field, message]));
}

/** The form's judge. `shown` gives what is to be judged of what is typed, where some of it does not count. */
export const judgedBy =
  <Columns extends FieldColumns>(
    judgement: Judgement<Columns>,
    shown: (typed: TypedRow) => TypedRow = (typed) => typed,
  ): Resolver<TypedRow> =>
  (typed) => {
    const problems = problemsOf(judgement, shown(typed));
    if (problems.size === 0) return { values: typed, errors: {} };
    const errors = Object.fromEntries([...problems].map(([field, message]) => [field, { type: 'column', message }]));
    return { values: {}, errors: errors as FieldErrors<TypedRow> };
  };

/** A field is judged when it is left or when the button is pressed, never while somebody types in it. */
export const judgedOnLeaving = { mode: 'onBlur', reValidateMode: 'onBlur' } as const;
