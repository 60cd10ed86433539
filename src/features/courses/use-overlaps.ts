import { useSessionLedgers } from '#data/courses/use-course-data.ts';
import { entryOf, overlapping } from '#domain/courses/own-standing.ts';
import { isOver } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';
import { useCourses, usePersonId } from './use-courses.ts';

const atMost = 20;

/** One's own other sessions at the same time. Only the ledgers of sessions that lie there are read. */
export function useOverlaps(session: CourseSession, now: number): readonly CourseSession[] {
  const person = usePersonId();
  const { sessions } = useCourses();
  const ahead = sessions.filter((other) => !isOver(other, now));
  const candidates = overlapping(session, ahead).slice(0, atMost);
  const ledgers = useSessionLedgers(candidates.map(({ id }) => id));
  return candidates.filter((candidate, at) => {
    const ledger = ledgers[at]?.data;
    const status = ledger && entryOf(seatStateOf(candidate, ledger).entries, person, 'seat')?.status;
    return status === 'seated' || status === 'waiting';
  });
}
