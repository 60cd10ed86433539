/** What is wrong with a field of a form, by a code that the catalogue has words for. */
export type Problem<Field extends string> = { readonly field: Field; readonly code: ProblemCode };

export type ProblemCode =
  | 'missing'
  | 'taken'
  | 'beforeStart'
  | 'afterStart'
  | 'beforeOpening'
  | 'beforeFirstQuarter'
  | 'moreThanCapacity'
  | 'withoutCapacity';

/** The code of the first condition that holds, as a problem of the field. */
export const problem = <Field extends string>(
  field: Field,
  ...cases: readonly [boolean, ProblemCode][]
): Problem<Field>[] => {
  const found = cases.find(([isWrong]) => isWrong);
  return found ? [{ field, code: found[1] }] : [];
};
