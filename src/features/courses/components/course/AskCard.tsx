import { mergeClasses } from '@fluentui/react-components';
import { Chat20Regular, Mail20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Course } from '#domain/courses/course.ts';
import { useHost } from '#host/HostProvider.tsx';
import { chatLink, mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { useOrganiser } from '#features/courses/use-organiser.ts';

/** A question about the course as a mail or chat with the words ready; the app stores neither. */
export const AskCard = ({ course }: { course: Course }) => {
  const words = { ...useTexts(commonTexts), ...useTexts(coursesTexts) };
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const outside = useOutsideLink();
  const link = useHost().linkTo(coursePath(course.slug));
  const unit = useOrganiser(course);
  if (!unit || (unit.mail === '' && unit.chatAddress === '')) return null;
  const [subject, body] = [words.questionSubject(course.title), words.questionBody(course.title, link)];
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.questions}
      </h2>
      <p className={mergeClasses(type.body1, type.secondary, type.breaking)}>{words.questionsLead(unit.title)}</p>
      <div className={layout.row}>
        {unit.mail !== '' && (
          <Action {...outside(mailLink({ to: unit.mail, subject, body }))} icon={<Mail20Regular />}>
            {words.write}
          </Action>
        )}
        {unit.chatAddress !== '' && (
          <Action {...outside(chatLink(unit.chatAddress, `${subject}\n\n${body}`))} icon={<Chat20Regular />}>
            {words.chat}
          </Action>
        )}
      </div>
    </Card>
  );
};
