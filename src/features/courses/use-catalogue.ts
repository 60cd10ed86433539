import {
  catalogueOf,
  filtered,
  inCatalogueOrder,
  nextSession,
  type CatalogueEntry,
} from '#domain/courses/catalogue.ts';
import type { CatalogueFilter } from '#domain/courses/catalogue-filter.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { maySignUp } from '#domain/courses/sign-up-phase.ts';
import { useCourses } from './use-courses.ts';
import { useSessionStates } from './use-session-states.ts';

type Catalogue = {
  readonly entries: readonly CatalogueEntry[];
  /** Free seats are not known of all yet, and only those with free seats were asked for. */
  readonly isChecking: boolean;
  readonly error: unknown;
  readonly readAgain: () => void;
};

/**
 * The courses that a filter lets through. Seats are read for the rows that are shown, their next session each; only
 * when free seats are asked for are they read for every session that can be signed up for.
 */
export function useCatalogue(filter: CatalogueFilter, now: number, limit: number): Catalogue {
  const { courses, sessions } = useCourses();
  const running = courses.filter(({ stage }) => stage !== 'closed');
  const unread = inCatalogueOrder(
    filtered(
      catalogueOf(running, sessions, () => undefined),
      { ...filter, freeOnly: false },
      now,
    ),
    now,
  );
  const wanted = filter.freeOnly ? openSessions(unread, now) : nextSessions(unread.slice(0, limit), now);
  const { stateOf, isPending, error, readAgain } = useSessionStates(wanted);
  const read = unread.map(({ course, sessions: own }) => ({
    course,
    sessions: own.map(({ session }) => ({ session, state: stateOf(session.id) })),
  }));
  const entries = filter.freeOnly ? filtered(read, filter, now) : read;
  return { entries, isChecking: filter.freeOnly && isPending, error, readAgain };
}

const openSessions = (entries: readonly CatalogueEntry[], now: number): CourseSession[] =>
  entries
    .flatMap(({ sessions }) => sessions.map(({ session }) => session))
    .filter((session) => maySignUp(session, now));

const nextSessions = (entries: readonly CatalogueEntry[], now: number): CourseSession[] =>
  entries.flatMap((entry) => nextSession(entry, now) ?? []);
