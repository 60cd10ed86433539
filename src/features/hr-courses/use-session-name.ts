import { useServerClock } from '#data/clock/use-server-clock.ts';
import { timeOf } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { longDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { dayOf } from '#kernel/plain-date.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { hrCoursesTexts } from './hr-courses-texts.ts';

/** What tells a session from the others of its course: when it is, and its name when it has one. */
export function useSessionName(): (session: CourseSession) => string {
  const words = useTexts(sessionsTexts);
  const language = useLanguage();
  const now = useServerClock()();
  return (session) =>
    [whenOf(timeOf(session), { now, language, words }), session.title].filter((part) => part !== '').join(' · ');
}

/** The same in a breadcrumb, where there is room for a day only. */
export function useSessionCrumb(): (session: CourseSession) => string {
  const words = useTexts(hrCoursesTexts);
  const language = useLanguage();
  const name = useSessionName();
  return (session) =>
    session.timing === 'date' && session.starts !== null
      ? words.sessionOn(longDate(dayOf(session.starts), language))
      : name(session);
}
