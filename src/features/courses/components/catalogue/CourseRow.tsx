import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Clock16Regular } from '@fluentui/react-icons';
import { courseChoiceTexts } from '#data/courses/course-choices.ts';
import { timeOf } from '#domain/courses/session-time.ts';
import { nextSession, type CatalogueEntry } from '#domain/courses/catalogue.ts';
import { entryOf } from '#domain/courses/own-standing.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { rowHover } from '#ui/row-states.ts';
import { useType } from '#ui/type.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { usePersonId } from '#features/courses/use-courses.ts';
import { SessionLeaf } from '../session/SessionLeaf.tsx';
import { Pill } from '#ui/Pill.tsx';
import { SeatsPill } from '../session/SeatsPill.tsx';

const narrow = '@media (max-width: 639px)';

const useLinkClass = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto',
  alignItems: 'start',
  gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  color: tokens.colorNeutralForeground1,
  textDecorationLine: 'none',
  ...rowHover(),
  [narrow]: {
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    paddingInline: tokens.spacingHorizontalL,
    columnGap: tokens.spacingHorizontalM,
  },
  ...insetFocusRing(),
});

const useStyles = makeStyles({
  pills: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: tokens.spacingVerticalXS,
    [narrow]: { gridColumn: '2 / 3', flexDirection: 'row', flexWrap: 'wrap' },
  },
});

/** One course as a row that is one link: its next session, what is left there, and how one stands. */
export const CourseRow = ({ entry, now }: { entry: CatalogueEntry; now: number }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const choices = useTexts(courseChoiceTexts);
  const language = useLanguage();
  const linkClass = useLinkClass();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const { course } = entry;
  const next = nextSession(entry, now);
  const coming = entry.sessions.filter((session) => nextSession({ course, sessions: [session] }, now)).length;
  const state = entry.sessions.find(({ session }) => session.id === next?.id)?.state;
  const when = next ? whenOf(timeOf(next), { now, language, words }) : words.noSession;
  const groups = course.targetGroups.map((group) => choices.targetGroups[group]).join(', ');
  return (
    <a href={`#${coursePath(course.slug)}`} className={linkClass}>
      <SessionLeaf session={next} />
      <span className={mergeClasses(layout.stack, layout.gapXXS, type.breaking)}>
        <span dir="auto" className={type.subtitle2} {...contentLanguage}>
          {course.title}
        </span>
        {course.purpose !== '' && (
          <span dir="auto" className={mergeClasses(type.body1, type.secondary, layout.measure)} {...contentLanguage}>
            {unbroken(course.purpose)}
          </span>
        )}
        <span className={mergeClasses(type.body1, type.tabular)}>
          {when}
          {coming > 1 && ` ${words.moreSessions(coming - 1)}`}
        </span>
        <span className={mergeClasses(type.caption1, type.tertiary)}>
          {[choices.formats[course.format], groups].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span className={styles.pills}>
        <OwnPill entry={entry} />
        {next && <SeatsPill session={next} state={state} now={now} />}
      </span>
    </a>
  );
};

/** The best of one's own standings on the course. */
const OwnPill = ({ entry }: { entry: CatalogueEntry }) => {
  const words = useTexts(coursesTexts);
  const person = usePersonId();
  const own = entry.sessions.flatMap(({ state }) => (state && entryOf(state.entries, person, 'seat')) ?? []);
  if (own.some(({ status }) => status === 'seated'))
    return (
      <Pill tone="good" icon={<CheckmarkCircle16Filled aria-hidden="true" />}>
        {words.youHaveSeat}
      </Pill>
    );
  const waits = own.find(({ status }) => status === 'waiting');
  if (!waits) return null;
  return <Pill icon={<Clock16Regular aria-hidden="true" />}>{words.youWaitShort(waits.place ?? 0)}</Pill>;
};
