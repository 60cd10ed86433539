import { addDays, dayOf, type PlainDate } from '#kernel/plain-date.ts';
import type { OwnStanding } from './own-standing.ts';
import type { CourseSession } from './session.ts';

export type Deadline<Session> = {
  readonly session: Session;
  readonly kind: 'cancelUntil' | 'signUpCloses' | 'starts';
  readonly at: string;
};

/** How far *Lige nu* looks ahead: today and the six days after it. */
const daysAhead = 6;

/** Deadlines of the coming week for one's own seats: the last day to withdraw without being late, and the start. */
export function deadlinesOfWeek<Session extends Pick<CourseSession, 'starts' | 'cancelUntil' | 'timing'>>(
  coming: readonly OwnStanding<Session>[],
  now: number,
): Deadline<Session>[] {
  const lastDay = addDays(dayOf(now), daysAhead);
  return coming
    .flatMap(({ session }): Deadline<Session>[] => [
      ...deadline(session, 'cancelUntil', session.cancelUntil),
      ...deadline(session, 'starts', session.timing === 'date' ? session.starts : null),
    ])
    .filter(({ at }) => Date.parse(at) >= now && isWithin(at, lastDay))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Sign-ups that close this week on sessions a leader has not signed up for, first the one that closes first. */
export function closingThisWeek<Session extends Pick<CourseSession, 'signUpCloses' | 'state'>>(
  sessions: readonly Session[],
  now: number,
): Deadline<Session>[] {
  const lastDay = addDays(dayOf(now), daysAhead);
  return sessions
    .filter(({ state }) => state === 'open')
    .flatMap((session) => deadline(session, 'signUpCloses', session.signUpCloses))
    .filter(({ at }) => Date.parse(at) >= now && isWithin(at, lastDay))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

const isWithin = (at: string, lastDay: PlainDate): boolean => dayOf(at) <= lastDay;

const deadline = <Session>(
  session: Session,
  kind: Deadline<Session>['kind'],
  at: string | null,
): Deadline<Session>[] => (at === null ? [] : [{ session, kind, at }]);
