import { addDays, dayOf, startOfDay, type PlainDate } from '#kernel/plain-date.ts';
import { instantOf } from '#domain/shared/instant.ts';
import type { CourseSession } from './session.ts';

export type Quarter = { readonly year: number; readonly quarter: number };

/** When a session is: a date with a time, a quarter or several, or not decided yet. */
export type SessionTime =
  | { readonly kind: 'date'; readonly starts: string; readonly ends: string | null }
  | { readonly kind: 'quarter'; readonly from: Quarter; readonly to: Quarter }
  | { readonly kind: 'open' };

export type Timed = Pick<
  CourseSession,
  'timing' | 'starts' | 'ends' | 'fromYear' | 'fromQuarter' | 'toYear' | 'toQuarter'
>;

/** A date or a quarter that is not filled in is not decided yet, whatever the session says it is. */
export function timeOf(session: Timed): SessionTime {
  if (session.timing === 'date' && session.starts !== null) {
    return { kind: 'date', starts: session.starts, ends: session.ends };
  }
  const from = quarterOf(session.fromYear, session.fromQuarter);
  if (session.timing !== 'quarter' || !from) return { kind: 'open' };
  return { kind: 'quarter', from, to: quarterOf(session.toYear, session.toQuarter) ?? from };
}

const quarterOf = (year: number | null, quarter: number | null): Quarter | undefined =>
  year === null || quarter === null ? undefined : { year, quarter };

type Days = { readonly from: PlainDate; readonly to: PlainDate };

/** The first day of a session's time and the last, for sorting and for filtering by period; nothing when undecided. */
export function periodOf(session: Timed): Days | undefined {
  const time = timeOf(session);
  if (time.kind === 'open') return undefined;
  if (time.kind === 'date') return { from: dayOf(time.starts), to: dayOf(time.ends ?? time.starts) };
  return daysOf(time.from, time.to);
}

/** The first day of a quarter and the last one of the same, or of a later quarter. */
export const daysOf = (from: Quarter, to: Quarter): Days => ({ from: firstDayOf(from), to: lastDayOf(to) });

const firstDayOf = ({ year, quarter }: Quarter): PlainDate => dayOf(Date.UTC(year, 3 * (quarter - 1), 1, 12));
const lastDayOf = ({ year, quarter }: Quarter): PlainDate => dayOf(Date.UTC(year, 3 * quarter, 0, 12));

/**
 * docs/laws/seats.md, rule 2: the instant from which a session has begun. One that only has a quarter is past when the
 * quarter is, or the last of several; one that is undecided never begins.
 */
export function startOf(session: Timed): string | null {
  const time = timeOf(session);
  if (time.kind === 'open') return null;
  return time.kind === 'date' ? time.starts : startOfDay(addDays(daysOf(time.from, time.to).to, 1));
}

/** Whether a session has begun at the server's now. */
export const hasStarted = (session: Timed, now: number): boolean => {
  const starts = startOf(session);
  return starts !== null && instantOf(starts) <= now;
};

/** Whether a session is over for who signed up: held, or begun, called off or not. */
export const isOver = (session: Timed & Pick<CourseSession, 'state'>, now: number): boolean =>
  session.state === 'held' || hasStarted(session, now);

/** Dated sessions first, by start; then quarters; undecided ones last. */
export function byTime(one: Timed, other: Timed): number {
  const [first, second] = [sortingKey(one), sortingKey(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** Compared as plain text: `~` comes after every digit. */
function sortingKey(session: Timed): string {
  const time = timeOf(session);
  if (time.kind === 'date') return new Date(instantOf(time.starts)).toISOString();
  return time.kind === 'quarter' ? `${lastDayOf(time.to)}~${lastDayOf(time.from)}` : '~';
}
