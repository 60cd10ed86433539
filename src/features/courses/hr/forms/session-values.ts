import type { Problem } from '#domain/courses/problems.ts';
import { sessionProblems, type SessionDraft } from '#domain/courses/session-form.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { instantOfLocal, localTimeOf } from '#kernel/local-time.ts';
import { differing } from './differing.ts';
import { isLink, linkOf } from './link-field.ts';

/** A session as the list holds it. */
export type SessionItem = Omit<CourseSession, 'sequence'>;

const times = ['starts', 'ends', 'signUpOpens', 'signUpCloses', 'cancelUntil'] as const;
const numbers = [
  'fromYear',
  'fromQuarter',
  'toYear',
  'toQuarter',
  'capacity',
  'waitingListCapacity',
  'coachingCapacity',
  'reservedSeats',
] as const;
const texts = ['title', 'place', 'instructor', 'reservedNote'] as const;

type Time = (typeof times)[number];
type Count = (typeof numbers)[number];
type Text = (typeof texts)[number];

/** What stands in the fields of the form. The state is changed elsewhere, with its own consequences. */
export type SessionValues = Record<Time | Count | Text | 'onlineLink', string> & {
  timing: SessionItem['timing'];
};

type Fields = Pick<SessionItem, Time | Count | Text | 'timing' | 'onlineLink'>;

const each = <Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;

export const sessionValues = (session: Fields): SessionValues => ({
  ...each(texts, (key) => session[key]),
  ...each(numbers, (key) => String(session[key] ?? '')),
  ...each(times, (key) => (session[key] === null ? '' : localTimeOf(session[key]))),
  onlineLink: session.onlineLink?.url ?? '',
  timing: session.timing,
});

/** What the fields mean. Of the two ways to say when, the one that is not chosen is empty. */
export function sessionFields(values: SessionValues): Fields {
  const isDate = values.timing === 'date';
  const isQuarter = values.timing === 'quarter';
  return {
    ...each(texts, (key) => values[key].trim()),
    ...each(numbers, (key) => numberOf(values[key])),
    ...each(times, (key) => instantIn(values[key])),
    ...(!isDate && { starts: null, ends: null }),
    ...(!isQuarter && { fromYear: null, fromQuarter: null, toYear: null, toQuarter: null }),
    timing: values.timing,
    onlineLink: linkOf(values.onlineLink),
  };
}

/** What was changed in the form; an untouched second is not rounded off. */
export const sessionChanges = (base: SessionValues, mine: SessionValues): Partial<Fields> =>
  differing(sessionFields(base), sessionFields(mine));

export type FormProblem<Values> = {
  readonly field: keyof Values & string;
  readonly code: Problem<string>['code'] | 'notALink';
};

export const sessionValueProblems = (
  values: SessionValues,
  rest: Pick<SessionDraft, 'course' | 'state' | 'cancelText'>,
): FormProblem<SessionValues>[] => [
  ...sessionProblems({ ...rest, ...sessionFields(values) }).flatMap(({ field, code }) =>
    field === 'cancelText' ? [] : [{ field, code }],
  ),
  ...(isLink(values.onlineLink) ? [] : [{ field: 'onlineLink', code: 'notALink' } as const]),
];

/** What is no number is kept as none, for the rules to refuse. */
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
const instantIn = (text: string): string | null => (text === '' ? null : (instantOfLocal(text) ?? text));

/** A new session: without a date, and with no coaching unless HR offers it. */
export const emptySession: SessionValues = {
  ...each([...texts, ...numbers, ...times], () => ''),
  coachingCapacity: '0',
  onlineLink: '',
  timing: 'date',
};
