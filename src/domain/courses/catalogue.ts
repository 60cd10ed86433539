import { byPlace } from '#domain/shared/by-place.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import type { Course } from './course.ts';
import type { CatalogueFilter } from './catalogue-filter.ts';
import type { SeatState } from './seats.ts';
import type { CourseSession } from './session.ts';
import { byTime, daysOf, isOver, periodOf, timeOf } from './session-time.ts';
import { isFull, maySignUp } from './sign-up-phase.ts';

/** A session with its folded state, or without while it has not been read. */
export type FoldedSession = { readonly session: CourseSession; readonly state: SeatState | undefined };

export type CatalogueEntry = { readonly course: Course; readonly sessions: readonly FoldedSession[] };

/** Each course with its sessions in the order of time. */
export function catalogueOf(
  courses: readonly Course[],
  sessions: readonly CourseSession[],
  stateOf: (id: number) => SeatState | undefined,
): CatalogueEntry[] {
  const byCourse = new Map(courses.map(({ slug }) => [slug, [] as CourseSession[]]));
  for (const session of sessions.toSorted(byTime)) byCourse.get(session.course)?.push(session);
  return courses.map((course) => ({
    course,
    sessions: byCourse.get(course.slug)!.map((session) => ({ session, state: stateOf(session.id) })),
  }));
}

/** The entries a filter lets through, with all their sessions. A free seat counts only in the chosen period. */
export function filtered(entries: readonly CatalogueEntry[], filter: CatalogueFilter, now: number): CatalogueEntry[] {
  return entries.filter(
    ({ course, sessions }) =>
      (filter.audience === null || course.targetGroups.includes(filter.audience)) &&
      (filter.format === null || course.format === filter.format) &&
      (filter.topic === null || linesOf(course.topics).includes(filter.topic)) &&
      (filter.period === null || isIn(sessions, filter.period)) &&
      (!filter.freeOnly || sessions.some((session) => isWithin(session, filter.period) && hasFreeSeat(session, now))),
  );
}

/** Whether a newcomer would be seated; not known yet is no. */
const hasFreeSeat = ({ session, state }: FoldedSession, now: number): boolean =>
  state !== undefined && maySignUp(session, now) && !isFull(state);

function isIn(sessions: readonly FoldedSession[], period: NonNullable<CatalogueFilter['period']>): boolean {
  const within = (session: FoldedSession) => isWithin(session, period);
  return period === 'open' ? sessions.every(within) : sessions.some(within);
}

function isWithin({ session }: FoldedSession, period: CatalogueFilter['period']): boolean {
  if (period === null) return true;
  if (period === 'open') return timeOf(session).kind === 'open';
  const { from, to } = daysOf(period, period);
  const span = periodOf(session);
  return span !== undefined && span.from <= to && span.to >= from;
}

/** What is next comes first; courses without a coming session follow in HR's own order, then by title. */
export function inCatalogueOrder(entries: readonly CatalogueEntry[], now: number): CatalogueEntry[] {
  const next = new Map(entries.map((entry) => [entry, nextSession(entry, now)]));
  return entries.toSorted((one, other) => {
    const [first, second] = [next.get(one), next.get(other)];
    if (first && second) return byTime(first, second) || byPlace(one.course, other.course);
    if (first || second) return first ? -1 : 1;
    return byPlace(one.course, other.course);
  });
}

/** The first session of a course that has not begun and is not called off. */
export const nextSession = ({ sessions }: CatalogueEntry, now: number): CourseSession | undefined =>
  sessions.find(({ session }) => session.state !== 'cancelled' && !isOver(session, now))?.session;
