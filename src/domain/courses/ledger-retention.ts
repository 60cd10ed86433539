import { dayOf, plainDate, type PlainDate } from '#kernel/plain-date.ts';
import type { CourseSession } from './session.ts';

/** The day from which the rows about people on a session are due: so many calendar months after the day it began. */
export function dueFrom(session: Pick<CourseSession, 'timing' | 'starts'>, months: number): PlainDate | null {
  if (session.timing !== 'date' || session.starts === null) return null;
  return monthsAfter(dayOf(session.starts), months);
}

function monthsAfter(start: PlainDate, months: number): PlainDate {
  const monthsSinceYearOne = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(monthsSinceYearOne / 12)}-${String((monthsSinceYearOne % 12) + 1).padStart(2, '0')}`;
  // 31 August and six months are the last day of February.
  for (let day = Number(start.slice(8)); day > 27; day -= 1) {
    const found = plainDate(`${month}-${day}`);
    if (found) return found;
  }
  return `${month}-${start.slice(8)}` as PlainDate;
}

/**
 * docs/laws/privacy-and-retention.md, rule 9: a ledger row is due only when its session started that long ago, and then
 * the whole ledger of the session goes together. Nothing of a session that has not started, or has no date, is ever
 * due.
 */
export const dueSessions = <Session extends Pick<CourseSession, 'timing' | 'starts'>>(
  sessions: readonly Session[],
  months: number,
  today: PlainDate,
): Session[] =>
  sessions.filter((session) => {
    const due = dueFrom(session, months);
    return due !== null && session.starts !== null && dayOf(session.starts) < today && due <= today;
  });

/**
 * Rule 10: rows of a list without sessions are due so many calendar months after the day on which they were written,
 * each by itself.
 */
export const dueRows = <Row extends { readonly created: string }>(
  rows: readonly Row[],
  months: number,
  today: PlainDate,
): Row[] => rows.filter(({ created }) => monthsAfter(dayOf(created), months) <= today);
