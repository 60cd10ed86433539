import { useParams } from 'wouter';
import type { CourseContent } from '#data/courses/course-content.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import type { ParticipantNotice } from '#data/courses/attendance.ts';
import { useServerClock, useSessionLedger } from '#data/courses/use-course-data.ts';
import { useNotices, usePeople } from '#data/courses/use-hr-course-data.ts';
import { foldSession } from '../fold-session.ts';
import { together, type Asked } from '../parts/Loaded.tsx';
import { usePeopleNames } from '../use-people-names.ts';
import type { Desk } from './desk.ts';

/** The course and the session that the address names; undefined when either is gone. */
export function useSessionOf(content: CourseContent): Pick<Desk, 'course' | 'session'> | undefined {
  const { slug, id } = useParams<{ slug: string; id: string }>();
  const course = content.courses.find((each) => each.slug === slug);
  const session = content.sessions.find((each) => String(each.id) === id && each.course === slug);
  return course && session && { course, session };
}

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
  const state = foldSession(session, asked.data.ledger);
  return { ...asked, data: { course, session, committees, ...asked.data, state, names, now } };
}
