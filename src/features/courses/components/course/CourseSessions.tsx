import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { mayShowInterest, type Course } from '#domain/courses/course.ts';
import { byTime, isOver, timeOf } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { hasSignUpAhead } from '#domain/courses/sign-up-phase.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { useCourses } from '#features/courses/use-courses.ts';
import { useServerNow } from '#features/courses/use-server-now.ts';
import { InterestCard } from '../session/InterestCard.tsx';
import { SessionCard } from '../session/SessionCard.tsx';

const useStyles = makeStyles({
  past: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', width: 'fit-content' },
});

/** Each card reads its own session's ledger, so no more of them than a page takes in. */
const atATime = 10;

/** The sessions of a course: those to come as cards, the earlier ones as a list that is opened. */
export const CourseSessions = ({ course, committee }: { course: Course; committee: string }) => {
  const words = useTexts(coursesTexts);
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const [shown, setShown] = useState(atATime);
  const own = useCourses()
    .sessions.filter((session) => session.course === course.slug)
    .sort(byTime);
  const now = useServerNow(own.map(({ starts }) => starts));
  const coming = own.filter((session) => !isOver(session, now));
  const past = own.filter((session) => isOver(session, now)).toReversed();
  const isOpen = coming.some((session) => hasSignUpAhead(session, now));
  return (
    <section aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapL)}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <h2 id={heading} className={type.subtitle1}>
          {isOpen ? words.chooseSession : coming.length > 0 ? words.sessions : words.noSessions}
        </h2>
        {coming.length > 1 && (
          <span className={mergeClasses(type.body1, type.tertiary)}>{words.sessionCount(coming.length)}</span>
        )}
      </div>
      {coming.slice(0, shown).map((session) => (
        <SessionCard key={session.id} course={course} session={session} committee={committee} />
      ))}
      {coming.length > shown && (
        <Action onClick={() => setShown(shown + atATime)}>{words.showMore(coming.length - shown)}</Action>
      )}
      {mayShowInterest(course, isOpen) && <InterestCard course={course} />}
      {past.length > 0 && <PastSessions sessions={past} now={now} />}
    </section>
  );
};

const PastSessions = ({ sessions, now }: { sessions: readonly CourseSession[]; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  return (
    <Card>
      <details>
        <summary className={mergeClasses(type.body1Strong, styles.summary)}>
          {words.earlierSessions} ({sessions.length})
        </summary>
        <ul className={mergeClasses(layout.plainList, type.body1, styles.past)}>
          {sessions.map((session) => (
            <li key={session.id} className={type.tabular}>
              {whenOf(timeOf(session), { now, language, words })}
              {session.state === 'cancelled' && ` · ${words.state.cancelled}`}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
};
