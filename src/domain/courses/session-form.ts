import { instantOf } from '#domain/shared/instant.ts';
import { problem, type Problem } from './problems.ts';
import type { StoredSession } from './session.ts';

export type SessionDraft = Omit<StoredSession, 'id' | 'key'>;

export type SessionField =
  | 'starts'
  | 'ends'
  | 'fromYear'
  | 'fromQuarter'
  | 'toYear'
  | 'toQuarter'
  | 'reservedSeats'
  | 'signUpOpens'
  | 'signUpCloses'
  | 'cancelUntil'
  | 'cancelText';

type Problems = Problem<SessionField>[];

/** What keeps a session from being saved: dates in order, no more reserved than there is. Each column knows its own limits. */
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
    ...problem('starts', [draft.starts === null, 'missing']),
    ...problem('ends', [isBefore(draft.ends, draft.starts), 'beforeStart']),
  ];
}

function quarterProblems({ fromYear, fromQuarter, toYear, toQuarter }: SessionDraft): Problems {
  const hasEnd = toYear !== null || toQuarter !== null;
  const isTurned = (toYear ?? 0) * 4 + (toQuarter ?? 0) < (fromYear ?? 0) * 4 + (fromQuarter ?? 0);
  return [
    ...problem('fromYear', [fromYear === null, 'missing']),
    ...problem('fromQuarter', [fromQuarter === null, 'missing']),
    ...problem('toYear', [hasEnd && toYear === null, 'missing']),
    ...problem(
      'toQuarter',
      [hasEnd && toQuarter === null, 'missing'],
      [hasEnd && toYear !== null && isTurned, 'beforeFirstQuarter'],
    ),
  ];
}

function countProblems(draft: SessionDraft): Problems {
  const { capacity } = draft;
  const reserved = draft.reservedSeats ?? 0;
  return [
    ...problem(
      'reservedSeats',
      [reserved > 0 && capacity === null, 'withoutCapacity'],
      [reserved > 0 && capacity !== null && reserved > capacity, 'moreThanCapacity'],
    ),
  ];
}

function windowProblems({ timing, starts: start, signUpOpens, signUpCloses, cancelUntil }: SessionDraft): Problems {
  const starts = timing === 'date' ? start : null;
  return [
    ...problem('signUpOpens', [isBefore(starts, signUpOpens), 'afterStart']),
    ...problem(
      'signUpCloses',
      [isBefore(signUpCloses, signUpOpens), 'beforeOpening'],
      [isBefore(starts, signUpCloses), 'afterStart'],
    ),
    ...problem('cancelUntil', [isBefore(starts, cancelUntil), 'afterStart']),
  ];
}

/** An instant that is missing, or that nobody can read, is before nothing. */
const isBefore = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && instantOf(one) < instantOf(other);
