import type { SignUpRow } from '#data/courses/ledger-rows.ts';
import { appointmentUid, type Appointment } from '#domain/courses/calendar-file.ts';
import type { Course } from '#domain/courses/course.ts';
import { sequenceOf, type CourseSession } from '#domain/courses/session.ts';

type Around = {
  readonly siteUrl: string;
  /** The course's page. */
  readonly url: string;
  readonly organiserMail: string;
  /** One's own rows on the session: a sign-up after a withdrawal has to outdo the cancellation in between. */
  readonly ownRows: readonly SignUpRow[];
  readonly online: string;
};

/** A session as an appointment, also when one has left it or it is called off; undefined without a date. */
export function appointmentOf(
  course: Course,
  session: CourseSession,
  { siteUrl, url, organiserMail, ownRows, online }: Around,
  isOff: boolean,
): Appointment | undefined {
  if (session.timing !== 'date' || session.starts === null) return undefined;
  const isOnline = session.onlineLink !== null;
  return {
    uid: appointmentUid(session.key, new URL(siteUrl).host),
    sequence: Math.max(session.sequence, ...ownRows.map(({ created }) => sequenceOf(created))),
    starts: session.starts,
    ends: session.ends,
    title: course.title,
    place: session.place === '' && isOnline ? online : session.place,
    description: [course.purpose, session.onlineLink?.url ?? '', url].filter((line) => line !== '').join('\n'),
    url,
    organiserMail: organiserMail === '' ? null : organiserMail,
    cancelled: isOff || session.state === 'cancelled',
  };
}
