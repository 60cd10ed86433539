import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';

type Found = { readonly field: string; readonly code: string };

/** The form's judge: the domain's rules, by field. The first problem of a field is the one that is shown. */
export const byDomain =
  <Values extends FieldValues>(problemsOf: (values: Values) => readonly Found[]): Resolver<Values> =>
  (values) => {
    const problems = problemsOf(values);
    if (problems.length === 0) return { values, errors: {} };
    const errors: Record<string, { type: string }> = {};
    for (const { field, code } of problems) errors[field] ??= { type: code };
    return { values: {}, errors: errors as FieldErrors<Values> };
  };
