import { mergeClasses } from '@fluentui/react-components';
import { HatGraduation24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { SectionError } from '#ui/states/SectionError.tsx';
import { useLayout } from '#ui/layout.ts';
import { CalendarActions } from '../components/session/CalendarActions.tsx';
import { OwnSection } from '../components/mine/OwnSection.tsx';
import { PastAndHistory } from '../components/mine/PastAndHistory.tsx';
import { usePinned } from '../components/mine/use-pinned.ts';
import { coursesPath } from '#ui/course-path.ts';
import { coursesTexts } from '../courses-texts.ts';
import { useAppointment } from '../use-appointment.ts';
import { useNewestCourses } from '../use-courses.ts';
import { readUnasked, sessionsAhead, useOwnStandings, type Own, type OwnStandings } from '../use-own-standings.ts';
import { useServerNow } from '../use-server-now.ts';

/** `#/mine`: what one is signed up for, waits for and has been to. */
export const MinePage = () => {
  const words = useTexts(coursesTexts);
  const { courses, sessions } = useNewestCourses();
  const now = useServerNow(sessions.map(({ starts }) => starts));
  const [limit, setLimit] = useState(readUnasked);
  const ahead = sessionsAhead(sessions, now);
  const standings = useOwnStandings(courses, ahead.slice(0, limit));
  const unread = ahead.length - limit;
  return (
    <SimplePage title={words.mine} lead={words.mineLead}>
      <Ahead standings={standings} now={now} />
      {unread > 0 && (
        <div>
          <Action onClick={() => setLimit(limit + readUnasked)}>{words.checkMore(unread)}</Action>
        </div>
      )}
      <PastAndHistory now={now} />
    </SimplePage>
  );
};

const Ahead = ({ standings, now }: { standings: OwnStandings; now: number }) => {
  const words = useTexts(coursesTexts);
  const layout = useLayout();
  const { own, isPending, error, readAgain } = standings;
  const pinned = usePinned(own, now);
  if (isPending && own.length === 0)
    return (
      <Card aria-busy="true" className={mergeClasses(layout.stack, layout.gapM)}>
        <Skeleton width="40%" />
        <Skeleton width="70%" />
      </Card>
    );
  return (
    <>
      {Boolean(error) && <SectionError part={words.seatsFailed} retry={readAgain} />}
      {own.length === 0 && !error && <NothingComing />}
      {own.length > 0 && <Ways own={own} />}
      <OwnSection title={words.coming} own={pinned.coming} />
      <OwnSection title={words.waitingOn} own={pinned.waiting} />
      <OwnSection title={words.otherwise} own={pinned.other} />
    </>
  );
};

const NothingComing = () => {
  const words = useTexts(coursesTexts);
  return (
    <EmptyState
      icon={<HatGraduation24Regular />}
      title={words.nothingComing}
      lead={words.nothingComingLead}
      actions={
        <Action look="primary" href={`#${coursesPath}`}>
          {words.findCourse}
        </Action>
      }
    />
  );
};

/** All of one's seats into the calendar at once, what HR has called off out of it, and the way to more. */
const Ways = ({ own }: { own: readonly Own[] }) => {
  const words = useTexts(coursesTexts);
  const layout = useLayout();
  const appoint = useAppointment();
  const held = own.filter(({ seat }) => seat?.status === 'seated' || seat?.status === 'cancelled');
  const appointments = held.flatMap(({ course, session, ledger }) => appoint(course, session, ledger) ?? []);
  const allOff = appointments.every(({ cancelled }) => cancelled);
  return (
    <div className={layout.row}>
      <CalendarActions
        appointments={appointments}
        fileName={words.allCalendarFile}
        label={allOff ? words.outOfCalendar : words.allToCalendar}
        fileOnly
      />
      <Action href={`#${coursesPath}`}>{words.findCourse}</Action>
    </div>
  );
};
