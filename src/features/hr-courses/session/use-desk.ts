import type { CourseContent } from '#data/courses/course-content.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import type { ParticipantNotice } from '#data/courses/attendance.ts';
import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useSessionLedger } from '#data/courses/use-course-data.ts';
import { useNotices } from '#data/courses/use-hr-course-data.ts';
import { usePeople } from '#data/people/use-people.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';
import { together, type Asked } from '../parts/Loaded.tsx';
import { usePeopleNames } from '../use-people-names.ts';
import type { Desk } from './desk.ts';

/** Sign-ups, notices and names of a session, as one question. */
export function useDesk({ course, session }: Pick<Desk, 'course' | 'session'>, content: CourseContent): Asked<Desk> {
  const ledger = useSessionLedger(session.id);
  const notices = useNotices(session.id);
  const people = usePeople();
  const names = usePeopleNames();
  const now = useServerClock()();
  const asked = together<{ ledger: SessionLedger; notices: readonly ParticipantNotice[]; people: unknown }>({
    ledger,
    notices,
    people,
  });
  if (asked.data === undefined) return { ...asked, data: undefined };
  const { committees } = content;
  const state = seatStateOf(session, asked.data.ledger);
  return { ...asked, data: { course, session, committees, ...asked.data, state, names, now } };
}
