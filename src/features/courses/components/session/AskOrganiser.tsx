import { Mail20Regular } from '@fluentui/react-icons';
import type { Course } from '#domain/courses/course.ts';
import { useHost } from '#host/HostProvider.tsx';
import { mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { useOrganiser } from '#features/courses/use-organiser.ts';

/** The way to those who hold the course, where only they can help. Nothing when they have no mail. */
export const AskOrganiser = ({ course }: { course: Course }) => {
  const words = useTexts(coursesTexts);
  const outside = useOutsideLink();
  const { linkTo } = useHost();
  const unit = useOrganiser(course);
  if (!unit || unit.mail === '') return null;
  const subject = words.questionSubject(course.title);
  const body = words.questionBody(course.title, linkTo(coursePath(course.slug)));
  return (
    <Action {...outside(mailLink({ to: unit.mail, subject, body }))} icon={<Mail20Regular />}>
      {words.tellOrganiser}
    </Action>
  );
};
