import { useForm } from 'react-hook-form';
import { sessionColumns } from '#data/courses/course-forms.ts';
import { inWords } from '#columns/fields/column-words.ts';
import type { TypedRow } from '#columns/fields/form-row.ts';
import { sessionProblems, type SessionDraft } from '#domain/courses/session-form.ts';
import { useTexts } from '#i18n/texts.ts';
import { useProblemWords } from '#ui/fields/use-problem-words.ts';
import { judgedBy, judgedOnLeaving, problemsOf } from '#ui/forms/judged-by.ts';
import { hrFormsTexts } from './hr-forms-texts.ts';
import { chosenTime } from './session-values.ts';

/** What the rules of a session need to know besides what its form holds. */
type Rest = Pick<SessionDraft, 'course' | 'state' | 'cancelText'>;

/** The form of a session: its columns in the person's language, and the rules that no column knows. */
export function useSessionForm(begins: TypedRow, rest: Rest) {
  const words = useTexts(hrFormsTexts);
  const sayingOf = useProblemWords();
  const judgement = {
    columns: sessionColumns,
    sayingOf,
    rules: (session: Omit<SessionDraft, keyof Rest>) =>
      sessionProblems({ ...rest, ...session }).map(({ field, code }) => ({ field, message: words.problems[code] })),
  };
  const form = useForm<TypedRow>({
    ...judgedOnLeaving,
    defaultValues: begins,
    resolver: judgedBy(judgement, chosenTime),
  });
  const isSound = (typed: TypedRow): boolean => problemsOf(judgement, chosenTime(typed)).size === 0;
  return { form, columns: inWords(sessionColumns, words.session), isSound };
}
