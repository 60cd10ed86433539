import type { FieldProblem } from '#columns/fields/field-kind.ts';
import { useTexts } from '#i18n/texts.ts';
import { fieldsTexts } from './fields-texts.ts';

/** What is wrong with a field, in the person's language. */
export function useProblemWords(): (problem: FieldProblem) => string {
  const { problems } = useTexts(fieldsTexts);
  return (problem) => (problems[problem.code] as (of: FieldProblem) => string)(problem);
}
