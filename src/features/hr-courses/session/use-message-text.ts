import { timeOf } from '#domain/courses/session-time.ts';
import { useHost } from '#host/HostProvider.tsx';
import { lettersDa } from '#domain/courses/letters.da.ts';
import type { MailText } from '#domain/courses/mail-links.ts';
import { coursePath } from '#ui/course-path.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsDa } from '#i18n/sessions/sessions.da.ts';
import type { Desk } from './desk.ts';
import type { RecipientGroup } from './recipients.ts';

/** What stands ready in a message to a group. To participants, so in Danish whatever language HR's own app speaks. */
export function useMessageText({ course, session, now }: Desk): (group: RecipientGroup) => MailText {
  const host = useHost();
  const named = whenOf(timeOf(session), { now, language: 'da', words: sessionsDa });
  const when = named.charAt(0).toLowerCase() + named.slice(1); // in the middle of a sentence
  const link = host.linkTo(coursePath(course.slug));
  const subject = `${course.title}, ${when}`;
  return (group) => {
    if (group === 'cancelled')
      return { subject, body: lettersDa.cancelled(course.title, when, session.cancelText, link) };
    const letter = group === 'told' ? 'promoted' : group === 'toldCoaching' ? 'promotedCoaching' : 'any';
    return { subject, body: lettersDa[letter](course.title, when, session.place, link) };
  };
}
