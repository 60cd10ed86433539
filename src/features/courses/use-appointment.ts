import type { Course } from '#domain/courses/course.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { unitThatAnswers } from '#domain/help/contact.ts';
import type { Appointment } from '#domain/courses/calendar-file.ts';
import { useContent, useDataSource } from '#data/DataProvider.tsx';
import type { LedgerInMemory } from '#data/courses/course-queries.ts';
import { useHost } from '#host/HostProvider.tsx';
import { useTexts } from '#i18n/texts.ts';
import { appointmentOf } from './calendar.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from './courses-texts.ts';
import { usePersonId } from './use-courses.ts';

type Appoint = (
  course: Course,
  session: CourseSession,
  ledger: LedgerInMemory | undefined,
  isOff?: boolean,
) => Appointment | undefined;

/** Gives what makes appointments of one's own sessions. */
export function useAppointment(): Appoint {
  const { siteUrl } = useDataSource();
  const { units } = useContent();
  const words = useTexts(coursesTexts);
  const person = usePersonId();
  const host = useHost();
  return (course, session, ledger, isOff = false) => {
    const around = {
      siteUrl,
      url: host.linkTo(coursePath(course.slug)),
      organiserMail: unitThatAnswers(units, course.organiser)?.mail ?? '',
      ownRows: ledger?.rows.filter((row) => row.person === person) ?? [],
      online: words.online,
    };
    return appointmentOf(course, session, around, isOff);
  };
}
