import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { courseChoiceTexts } from '#data/courses/course-choices.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import { hrCoursePath, hrSessionPath, newSessionPath } from '../hr-path.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useSessionName } from '../use-session-name.ts';
import { SessionTable } from './SessionTable.tsx';
import type { CourseLines } from './use-overview.ts';

const useStyles = makeStyles({
  inset: {
    padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalL },
  },
  past: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0 0` },
  summary: {
    cursor: 'pointer',
    minHeight: '32px',
    alignContent: 'center',
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
});

type CourseCardProps = {
  readonly lines: CourseLines;
  readonly now: number;
  /** On the course's own page, where its name and the way to a new session stand above. */
  readonly onOwnPage?: boolean;
};

/** A course and its sessions: where they stand, and what they ask of HR. */
export const CourseCard = ({ lines, now, onOwnPage = false }: CourseCardProps) => {
  const words = useTexts(hrCoursesTexts);
  const choices = useTexts(courseChoiceTexts);
  const styles = useStyles();
  const type = useType();
  const { course, coming, past, interested } = lines;
  const facts = [choices.stages[course.stage], interested > 0 && words.interested(interested)].filter(Boolean);
  return (
    <SectionCard
      title={
        onOwnPage ? (
          words.session
        ) : (
          <TextLink href={`#${hrCoursePath(course.slug)}`}>
            <bdi {...contentLanguage}>{course.title}</bdi>
          </TextLink>
        )
      }
      {...(!onOwnPage && { lead: facts.join(' · '), aside: <NewSession lines={lines} /> })}
    >
      {(heading) => (
        <>
          {coming.length > 0 ? (
            <SessionTable labelledBy={heading} lines={coming} now={now} />
          ) : (
            <p className={mergeClasses(type.body1, type.tertiary, styles.inset)}>{words.noSessions}</p>
          )}
          {past.length > 0 && <PastSessions sessions={past} />}
        </>
      )}
    </SectionCard>
  );
};

const NewSession = ({ lines: { course } }: { lines: CourseLines }) => {
  const words = useTexts(hrCoursesTexts);
  return (
    <Action
      look="subtle"
      href={`#${newSessionPath(course.slug)}`}
      icon={<Add20Regular />}
      aria-label={words.newSessionOf(course.title)}
    >
      {words.newSession}
    </Action>
  );
};

const PastSessions = ({ sessions }: { sessions: readonly CourseSession[] }) => {
  const words = useTexts(hrCoursesTexts);
  const common = useTexts(sessionsTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const name = useSessionName();
  return (
    <div className={styles.inset}>
      <details className={mergeClasses(type.body1, styles.past)}>
        <summary className={styles.summary}>{words.past(sessions.length)}</summary>
        <ul className={layout.plainList}>
          {sessions.map((session) => (
            <li key={session.id}>
              <TextLink alone href={`#${hrSessionPath(session.course, session.id)}`}>
                {name(session)} · {common.state[session.state]}
              </TextLink>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
};
