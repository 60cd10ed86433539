import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Info20Regular, Mail20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { timeOf } from '#domain/courses/session-time.ts';
import type { Course } from '#domain/courses/course.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { useHost } from '#host/HostProvider.tsx';
import { mailLink } from '#host/links.ts';
import { useOutsideLink } from '#host/outside-link.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { outcomeOf } from '#features/courses/outcome.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import type { Meant } from '#features/courses/use-act.ts';
import { useAppointment } from '#features/courses/use-appointment.ts';
import { useOrganiser } from '#features/courses/use-organiser.ts';
import type { SessionSeats } from '#features/courses/use-session-seats.ts';
import { CalendarActions } from './CalendarActions.tsx';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > svg': { flexShrink: 0, marginTop: '1px', color: tokens.colorNeutralForeground3 },
  },
  good: { '& > svg': { color: tokens.colorStatusSuccessForeground1 } },
  words: { flexGrow: 1 },
  heading: { outlineStyle: 'none' },
});

type OutcomeNoteProps = {
  readonly meant: Meant;
  readonly course: Course;
  readonly session: CourseSession;
  readonly seats: SessionSeats;
  readonly now: number;
};

/** What an act came to, who is not told of it, and the next step. It takes the focus, so that it is read aloud. */
export const OutcomeNote = ({ meant, course, session, seats, now }: OutcomeNoteProps) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [meant]);
  const when = whenOf(timeOf(session), { now, language, words });
  const { title, lines, good } = outcomeOf(meant, seats, { when, words });
  return (
    <div className={mergeClasses(styles.note, good && styles.good)}>
      {good ? <CheckmarkCircle20Filled aria-hidden="true" /> : <Info20Regular aria-hidden="true" />}
      <div className={mergeClasses(layout.stack, layout.gapS, styles.words)}>
        <h4 ref={heading} tabIndex={-1} className={mergeClasses(type.subtitle2, styles.heading)}>
          {title}
        </h4>
        {lines.map((line) => (
          <p key={line} className={mergeClasses(type.body1, layout.measure)}>
            {line}
          </p>
        ))}
        <NextSteps meant={meant} course={course} session={session} seats={seats} when={when} />
      </div>
    </div>
  );
};

const NextSteps = ({ meant, course, session, seats, when }: Omit<OutcomeNoteProps, 'now'> & { when: string }) => {
  const words = useTexts(coursesTexts);
  const layout = useLayout();
  const appoint = useAppointment();
  const status = seats.seat?.status;
  if (meant.act === 'addCoaching' || meant.act === 'dropCoaching') return null;
  const leaves = meant.act === 'withdraw';
  const inCalendar = leaves ? meant.shown?.status === 'seated' : status === 'seated';
  const appointment = inCalendar ? appoint(course, session, seats.ledger, leaves) : undefined;
  return (
    <div className={layout.row}>
      {appointment && (
        <CalendarActions
          appointments={[appointment]}
          fileName={session.key}
          label={leaves ? words.outOfCalendar : words.toCalendar}
        />
      )}
      {(leaves || status === 'seated' || status === 'waiting') && (
        <TellSomebody course={course} when={when} leaves={leaves} waits={status === 'waiting'} />
      )}
    </div>
  );
};

type TellSomebodyProps = {
  readonly course: Course;
  readonly when: string;
  readonly leaves: boolean;
  readonly waits: boolean;
};

/** A mail with the words ready: to one's own leader, whom the app does not know, or to those who hold the course. */
const TellSomebody = ({ course, when, leaves, waits }: TellSomebodyProps) => {
  const words = useTexts(coursesTexts);
  const outside = useOutsideLink();
  const { linkTo } = useHost();
  const organiser = useOrganiser(course);
  const to = leaves ? (organiser?.mail ?? '') : '';
  if (leaves && to === '') return null;
  const body = words.toldBody(course.title, when, linkTo(coursePath(course.slug)));
  const subject = leaves
    ? words.leavingSubject(course.title)
    : (waits ? words.toldWaitingSubject : words.toldSubject)(course.title);
  return (
    <Action {...outside(mailLink({ to, subject, body }))} icon={<Mail20Regular />}>
      {leaves ? words.tellOrganiser : words.tellOwnLeader}
    </Action>
  );
};
