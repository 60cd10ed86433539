import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { timeOf } from '#domain/courses/session-time.ts';
import type { Course } from '#domain/courses/course.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { offersCoaching } from '#domain/courses/available-acts.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { useServerNow } from '#features/courses/use-server-now.ts';
import { useSessionSeats } from '#features/courses/use-session-seats.ts';
import { CoachingLine } from './CoachingLine.tsx';
import { CommitteeLine } from './CommitteeLine.tsx';
import { Deadlines } from './Deadlines.tsx';
import { SessionLeaf } from './SessionLeaf.tsx';
import { OwnLine } from './OwnLine.tsx';
import { SeatsPill } from './SeatsPill.tsx';
import { SessionActs } from './SessionActs.tsx';
import { SessionPlace } from './SessionPlace.tsx';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 399px)': { columnGap: tokens.spacingHorizontalS },
  },
  leaf: { gridRow: '1 / 3', [narrow]: { gridRow: '1 / 2' } },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { minWidth: 0, flex: '1 1 14em' },
  pills: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  /** Under the leaf too when narrow: words need the width. */
  more: { gridColumn: '2 / 3', [narrow]: { gridColumn: '1 / 3' } },
});

export type SessionCardProps = {
  readonly course: Course;
  readonly session: CourseSession;
  /** The key of the committee that the address names. */
  readonly committee: string;
  /** Where the page is not about the course. */
  readonly namesCourse?: boolean;
};

/** One session: when and where, what is left, how one stands, and what one can do. */
export const SessionCard = ({ course, session, committee, namesCourse = false }: SessionCardProps) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const now = useServerNow([session.signUpOpens, session.signUpCloses, session.cancelUntil, session.starts]);
  const seats = useSessionSeats(session);
  const { state, seat, coaching } = seats;
  const isCancelled = session.state === 'cancelled';
  return (
    <Card as="article" className={styles.card} aria-labelledby={heading}>
      <div className={styles.leaf}>
        <SessionLeaf session={session} />
      </div>
      <div className={mergeClasses(layout.stack, layout.gapXXS)}>
        <div className={styles.head}>
          <h3 id={heading} className={mergeClasses(type.subtitle2, type.tabular, styles.title)}>
            {whenOf(timeOf(session), { now, language, words })}
          </h3>
          <span className={styles.pills}>
            <SeatsPill session={session} state={state} now={now} />
          </span>
        </div>
        {namesCourse && (
          <TextLink alone href={`#${coursePath(course.slug)}`} {...contentLanguage}>
            {course.title}
          </TextLink>
        )}
        <SessionPlace session={session} />
      </div>
      <div className={mergeClasses(layout.stack, layout.gapM, styles.more)}>
        {isCancelled && <CancelText session={session} />}
        {!state && !seats.error && <Skeleton width="60%" />}
        {!state && Boolean(seats.error) && <SectionError part={words.seatsFailed} retry={seats.readAgain} />}
        {seat && <OwnLine seat={seat} isProvisional={seats.isProvisional} />}
        {!isCancelled && <Deadlines session={session} now={now} />}
        {state && !isCancelled && offersCoaching(course, session) && (
          <CoachingLine session={session} state={state} coaching={coaching} />
        )}
        {state && committee !== '' && <CommitteeLine committee={committee} seats={seats} />}
        <SessionActs course={course} session={session} seats={seats} now={now} committee={committee} />
      </div>
    </Card>
  );
};

const CancelText = ({ session }: { session: CourseSession }) => {
  const words = useTexts(coursesTexts);
  const [layout, type] = [useLayout(), useType()];
  return (
    <p className={mergeClasses(type.body1, type.breaking, layout.measure)}>
      <strong>{words.sessionCancelled}</strong> <span lang="da">{session.cancelText}</span>
    </p>
  );
};
