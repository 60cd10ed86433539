import { useForm } from 'react-hook-form';
import { courseColumns } from '#data/courses/course-forms.ts';
import { inWords } from '#columns/fields/column-words.ts';
import type { TypedRow } from '#columns/fields/form-row.ts';
import { courseProblems } from '#domain/courses/course-form.ts';
import { useTexts } from '#i18n/texts.ts';
import { useProblemWords } from '#ui/fields/use-problem-words.ts';
import { judgedBy, judgedOnLeaving } from '#ui/forms/judged-by.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';

/** The form of a course: its columns in the person's language, and the rules that no column knows. */
export function useCourseForm(begins: TypedRow, otherSlugs: readonly string[]) {
  const words = useTexts(hrFormsTexts);
  const sayingOf = useProblemWords();
  const form = useForm<TypedRow>({
    ...judgedOnLeaving,
    defaultValues: begins,
    resolver: judgedBy({
      columns: courseColumns,
      sayingOf,
      rules: (course) =>
        courseProblems(course, otherSlugs).map(({ field, code }) => ({ field, message: words.problems[code] })),
    }),
  });
  return { form, columns: inWords(courseColumns, words.course) };
}
