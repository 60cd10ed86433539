import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarCancel16Regular, CheckmarkCircle16Filled, Clock16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { CourseContent } from '#data/courses/course-content.ts';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { timeOf } from '#domain/courses/session-time.ts';
import { useHost } from '#host/HostProvider.tsx';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { momentAt } from '#i18n/moments.ts';
import { useTexts } from '#i18n/texts.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursePath, minePath } from '#ui/course-path.ts';
import type { CoursesWords } from '#features/courses/courses.da.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import type { SessionsWords } from '#i18n/sessions/sessions.da.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { usePersonId } from '#features/courses/use-courses.ts';
import { readUnasked, sessionsAhead, useOwnStandings, type Own } from '#features/courses/use-own-standings.ts';
import { useServerNow } from '#features/courses/use-server-now.ts';
import { lastVisitOf } from './last-visit.ts';
import { nowItems, type NowItem } from './right-now.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  now: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalL,
    width: '100%',
    minWidth: 0,
    [narrow]: { flexDirection: 'column', gap: tokens.spacingVerticalS, '& > ul': { width: '100%' } },
  },
  items: {
    display: 'grid',
    flexGrow: 1,
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 1023px)': {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      '& > li:nth-child(3)': { display: 'none' },
    },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > li:nth-child(2)': { display: 'none' } },
  },
  /** One line each, so that the card has the height that was kept for it. */
  line: { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  /** A phone's line is too short for a day and its hours: there the height of a second one is kept. */
  when: { [narrow]: { whiteSpace: 'normal' } },
  title: { display: 'block', padding: '2px', margin: '-2px' },
  status: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, '& > svg': { flexShrink: 0 } },
  good: { color: tokens.colorStatusSuccessForeground1 },
  all: { whiteSpace: 'nowrap' },
});

/** *Lige nu*: one's own seats, what one has got from a waiting list, and until when one can withdraw. */
export const OwnCourses = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const { data, isPending } = useCourseContent();
  if (isPending) return otherwise && <Skeleton width="50%" />;
  return data ? <OwnNow content={data} otherwise={otherwise} /> : otherwise;
};

const mostShown = 3;

const OwnNow = ({ content, otherwise }: { content: CourseContent; otherwise: ReactNode }) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const layout = useLayout();
  const person = usePersonId();
  const account = useHost().accountKey ?? '';
  const now = useServerNow();
  const ahead = sessionsAhead(content.sessions, now).slice(0, readUnasked);
  const { own, isPending } = useOwnStandings(content.courses, ahead);
  if (isPending) return otherwise && <Skeleton width="50%" />;
  const items = nowItems(own, { now, lastVisit: lastVisitOf(account, now), person });
  if (items.length === 0) return otherwise;
  return (
    <div className={styles.now}>
      <ul className={mergeClasses(layout.plainList, styles.items)}>
        {items.slice(0, mostShown).map((item) => (
          <NowItemShown key={item.own.session.id} item={item} now={now} />
        ))}
      </ul>
      <TextLink href={`#${minePath}`} className={styles.all}>
        {words.mine}
      </TextLink>
    </div>
  );
};

const NowItemShown = ({ item: { own, promoted, withdrawBy }, now }: { item: NowItem; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const { course, session, seat } = own;
  const seated = seat?.status === 'seated';
  const standing = standingOf(seat, words);
  const news = promoted.includes('seat') ? words.promoted : promoted.includes('coaching') && words.promotedCoaching;
  const deadline = withdrawBy && words.withdrawBy(momentAt(withdrawBy, now, language));
  const status = news || deadline || standing;
  return (
    <li className={mergeClasses(layout.stack, layout.gapXXS)}>
      <TextLink
        href={`#${coursePath(course.slug)}`}
        className={mergeClasses(type.body1Strong, styles.line, styles.title)}
        {...contentLanguage}
      >
        {course.title}
      </TextLink>
      <p className={mergeClasses(type.body1, type.tabular, styles.line, styles.when)}>
        {whenOf(timeOf(session), { now, language, words })}
      </p>
      <p className={mergeClasses(type.caption1Strong, type.tabular, styles.status, seated && styles.good)}>
        {iconOf(seat)}
        <span className={styles.line}>{status}</span>
      </p>
    </li>
  );
};

const standingOf = (seat: Own['seat'], words: CoursesWords & SessionsWords): string => {
  if (seat?.status === 'cancelled') return words.sessionCancelled;
  if (seat?.status === 'refused') return words.status.refused;
  return seat?.status === 'seated' ? words.youHaveSeat : words.youWait(seat?.place ?? 0);
};

const iconOf = (seat: Own['seat']): ReactNode => {
  if (seat?.status === 'cancelled') return <CalendarCancel16Regular aria-hidden="true" />;
  return seat?.status === 'seated' ? (
    <CheckmarkCircle16Filled aria-hidden="true" />
  ) : (
    <Clock16Regular aria-hidden="true" />
  );
};
