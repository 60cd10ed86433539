import { addDays, dayOf } from '#kernel/plain-date.ts';
import { instantOf } from '#domain/shared/instant.ts';
import type { CourseSession } from './session.ts';

/** How far *Lige nu* looks ahead: today and the six days after it. */
const daysAhead = 6;

/** The last moment to withdraw from a session without being late, when it is still to come and this week. */
export function withdrawByThisWeek({ cancelUntil }: Pick<CourseSession, 'cancelUntil'>, now: number): string | null {
  if (cancelUntil === null || instantOf(cancelUntil) < now) return null;
  return dayOf(cancelUntil) <= addDays(dayOf(now), daysAhead) ? cancelUntil : null;
}
