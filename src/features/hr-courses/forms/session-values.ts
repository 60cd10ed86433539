import { sessionColumns } from '#data/courses/course-forms.ts';
import { changedValues, emptyRow, judgeRow, typedRow, type TypedRow } from '#columns/fields/form-row.ts';
import type { StoredSession } from '#domain/courses/session.ts';

/** A session as the list holds it. */
export type SessionItem = StoredSession;

type SessionTyped = TypedRow<typeof sessionColumns>;
type Fields = Pick<SessionItem, keyof typeof sessionColumns>;

const dateFields = ['starts', 'ends'] as const;
const quarterFields = ['fromYear', 'fromQuarter', 'toYear', 'toQuarter'] as const;

export const sessionTyped = (session: Fields): TypedRow => typedRow(sessionColumns, session);

/** What counts of what is typed: of the two ways to say when, the one that is not chosen is empty. */
export function chosenTime(typed: TypedRow): TypedRow {
  const unchosen = [
    ...(typed['timing'] === 'date' ? [] : dateFields),
    ...(typed['timing'] === 'quarter' ? [] : quarterFields),
  ];
  return { ...typed, ...Object.fromEntries(unchosen.map((field) => [field, ''])) };
}

export const sessionFields = (typed: TypedRow): Fields =>
  judgeRow(sessionColumns, chosenTime(typed) as SessionTyped).values;

/** What was changed in the form; an untouched second is not rounded off. */
export const sessionChanges = (before: Fields, typed: TypedRow): Partial<Fields> =>
  changedValues(sessionColumns, typedRow(sessionColumns, before), chosenTime(typed) as SessionTyped);

/** A new session: without a date, and with no coaching unless HR offers it. */
export const newSession: TypedRow = { ...emptyRow(sessionColumns), timing: 'date', coachingCapacity: '0' };
