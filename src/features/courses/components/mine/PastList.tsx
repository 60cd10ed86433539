import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { timeOf } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { useCourses } from '#features/courses/use-courses.ts';
import { readUnasked, useOwnStandings } from '#features/courses/use-own-standings.ts';
import { OwnLine } from '../session/OwnLine.tsx';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalS,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** The sessions one was signed up for that are over, in the order given. */
export const PastList = ({ sessions, now }: { sessions: readonly CourseSession[]; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const { courses } = useCourses();
  const [limit, setLimit] = useState(readUnasked);
  const { own } = useOwnStandings(courses, sessions.slice(0, limit));
  return (
    <>
      <ul className={layout.plainList}>
        {own.map(({ course, session, seat }) => (
          <li key={session.id} className={mergeClasses(layout.stack, layout.gapXXS, styles.item, type.breaking)}>
            <TextLink alone href={`#${coursePath(course.slug)}`} className={type.body1Strong} {...contentLanguage}>
              {course.title}
            </TextLink>
            <p className={mergeClasses(type.body1, type.tabular)}>
              {whenOf(timeOf(session), { now, language, words })}
            </p>
            {session.state === 'cancelled' && <p className={type.body1}>{words.sessionCancelled}</p>}
            {seat && <OwnLine seat={seat} isProvisional={false} isPast />}
          </li>
        ))}
      </ul>
      {sessions.length > limit && (
        <Action onClick={() => setLimit(limit + readUnasked)}>{words.showMore(sessions.length - limit)}</Action>
      )}
    </>
  );
};
