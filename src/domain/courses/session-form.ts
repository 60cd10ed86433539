import { instantOf } from '#domain/shared/instant.ts';
import { problem, type Problem, type ProblemCode } from './problems.ts';
import type { StoredSession } from './session.ts';

export type SessionDraft = Omit<StoredSession, 'id' | 'key'>;

export type SessionField =
  | 'starts'
  | 'ends'
  | 'fromYear'
  | 'fromQuarter'
  | 'toYear'
  | 'toQuarter'
  | 'capacity'
  | 'waitingListCapacity'
  | 'coachingCapacity'
  | 'reservedSeats'
  | 'signUpOpens'
  | 'signUpCloses'
  | 'cancelUntil'
  | 'cancelText';

type Problems = Problem<SessionField>[];

/** What keeps a session from being saved: dates in order, whole numbers, no more reserved than there is. */
export const sessionProblems = (draft: SessionDraft): Problems => [
  ...timeProblems(draft),
  ...countProblems(draft),
  ...windowProblems(draft),
  ...problem('cancelText', [draft.state === 'cancelled' && draft.cancelText.trim() === '', 'missing']),
];

function timeProblems(draft: SessionDraft): Problems {
  if (draft.timing === 'open') return [];
  if (draft.timing === 'quarter') return quarterProblems(draft);
  return [
    ...problem('starts', [draft.starts === null, 'missing'], notAnInstant(draft.starts)),
    ...problem('ends', notAnInstant(draft.ends), [isBefore(draft.ends, draft.starts), 'beforeStart']),
  ];
}

function quarterProblems({ fromYear, fromQuarter, toYear, toQuarter }: SessionDraft): Problems {
  const hasEnd = toYear !== null || toQuarter !== null;
  const isTurned = (toYear ?? 0) * 4 + (toQuarter ?? 0) < (fromYear ?? 0) * 4 + (fromQuarter ?? 0);
  return [
    ...problem('fromYear', [fromYear === null, 'missing'], [!isIn(fromYear, 2020, 2100), 'notAYear']),
    ...problem('fromQuarter', [fromQuarter === null, 'missing'], [!isIn(fromQuarter, 1, 4), 'notAQuarter']),
    ...problem('toYear', [hasEnd && toYear === null, 'missing'], [!isIn(toYear, 2020, 2100), 'notAYear']),
    ...problem(
      'toQuarter',
      [hasEnd && toQuarter === null, 'missing'],
      [!isIn(toQuarter, 1, 4), 'notAQuarter'],
      [hasEnd && toYear !== null && isTurned, 'beforeFirstQuarter'],
    ),
  ];
}

const counts = ['capacity', 'waitingListCapacity', 'coachingCapacity'] as const;

function countProblems(draft: SessionDraft): Problems {
  const { capacity } = draft;
  const reserved = draft.reservedSeats ?? 0;
  return [
    ...counts.flatMap((field) => problem(field, [!isCount(draft[field]), 'notAWholeNumber'])),
    ...problem(
      'reservedSeats',
      [!isCount(draft.reservedSeats), 'notAWholeNumber'],
      [reserved > 0 && capacity === null, 'withoutCapacity'],
      [reserved > 0 && capacity !== null && reserved > capacity, 'moreThanCapacity'],
    ),
  ];
}

function windowProblems({ timing, starts: start, signUpOpens, signUpCloses, cancelUntil }: SessionDraft): Problems {
  const starts = timing === 'date' ? start : null;
  return [
    ...problem('signUpOpens', notAnInstant(signUpOpens), [isBefore(starts, signUpOpens), 'afterStart']),
    ...problem(
      'signUpCloses',
      notAnInstant(signUpCloses),
      [isBefore(signUpCloses, signUpOpens), 'beforeOpening'],
      [isBefore(starts, signUpCloses), 'afterStart'],
    ),
    ...problem('cancelUntil', notAnInstant(cancelUntil), [isBefore(starts, cancelUntil), 'afterStart']),
  ];
}

const isCount = (value: number | null): boolean => value === null || (Number.isInteger(value) && value >= 0);
const isIn = (value: number | null, from: number, to: number): boolean =>
  value === null || (Number.isInteger(value) && value >= from && value <= to);

const notAnInstant = (value: string | null): [boolean, ProblemCode] => [
  value !== null && Number.isNaN(instantOf(value)),
  'notAnInstant',
];

/** An instant that is missing, or that nobody can read, is before nothing. */
const isBefore = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && instantOf(one) < instantOf(other);
