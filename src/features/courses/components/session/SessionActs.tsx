import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import type { Course } from '#domain/courses/course.ts';
import { isOver } from '#domain/courses/session-time.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { isFull, signUpPhase } from '#domain/courses/sign-up-phase.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useFocusAfter } from '#ui/use-focus-after.ts';
import { prospectOf, type Act } from '#domain/courses/acts.ts';
import { availableActs } from '#domain/courses/available-acts.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { useAct, type Meant } from '#features/courses/use-act.ts';
import { useAppointment } from '#features/courses/use-appointment.ts';
import { usePersonId } from '#features/courses/use-courses.ts';
import type { SessionSeats } from '#features/courses/use-session-seats.ts';
import { actLabel } from './act-label.ts';
import { ActPanel } from './ActPanel.tsx';
import { AskOrganiser } from './AskOrganiser.tsx';
import { CalendarActions } from './CalendarActions.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';

const useStyles = makeStyles({
  actions: { ':empty': { display: 'none' }, '@media (max-width: 639px)': { '& > button': { flexGrow: 1 } } },
});

type SessionActsProps = {
  readonly course: Course;
  readonly session: CourseSession;
  readonly seats: SessionSeats;
  readonly now: number;
  readonly committee: string;
};

/** What one can do on a session: the buttons, then the question, then what came of it. */
export const SessionActs = (props: SessionActsProps) => {
  const { session, seats } = props;
  const doing = useAct(session);
  const [asking, setAsking] = useState<Act>();
  const [done, setDone] = useState<Meant>();
  const buttonId = (act: Act) => `act-${act}-${session.id}`;
  const ask = (act: Act) => {
    doing.begin();
    seats.readAgain(); // the question is about the queue of now
    setDone(undefined);
    setAsking(act);
  };
  const [cancelled, setCancelled] = useState<{ times: number; act: Act }>({ times: 0, act: 'signUp' });
  useFocusAfter(String(cancelled.times), buttonId(cancelled.act));
  const cancel = () => {
    if (asking) setCancelled({ times: cancelled.times + 1, act: asking });
    setAsking(undefined);
  };
  if (asking)
    return (
      <ActPanel
        {...props}
        act={asking}
        doing={doing}
        onCancel={cancel}
        onDone={(meant) => {
          setAsking(undefined);
          setDone(meant);
        }}
      />
    );
  return (
    <>
      {done && <OutcomeNote {...props} meant={done} />}
      <ActButtons {...props} hasOutcome={done !== undefined} buttonId={buttonId} onAsk={ask} />
    </>
  );
};

type ActButtonsProps = SessionActsProps & {
  /** The note above has the calendar already. */
  readonly hasOutcome: boolean;
  readonly buttonId: (act: Act) => string;
  readonly onAsk: (act: Act) => void;
};

const ActButtons = ({ course, session, seats, now, hasOutcome, buttonId, onAsk }: ActButtonsProps) => {
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const layout = useLayout();
  const { maySignUp } = usePerson().roles;
  const { state, seat } = seats;
  const available = state && maySignUp ? availableActs({ course, session, ...seats, state }, now) : [];
  const seated = seat?.status === 'seated';
  const asksHr = (seat?.status === 'declined' || seat?.status === 'late') && !isOver(session, now);
  return (
    <>
      {available[0] === 'signUp' && <Beforehand session={session} seats={seats} now={now} />}
      {state && available.length === 0 && mightReturn(seat) && <WhyNot session={session} state={state} now={now} />}
      <div className={mergeClasses(layout.row, styles.actions)}>
        {!hasOutcome && <OwnCalendar course={course} session={session} seats={seats} />}
        {asksHr && <AskOrganiser course={course} />}
        {available.map((act) => (
          <Action
            key={act}
            id={buttonId(act)}
            look={act === 'signUp' ? 'primary' : seated ? 'subtle' : 'outline'}
            onClick={() => onAsk(act)}
          >
            {actLabel(act, seats, words)}
          </Action>
        ))}
      </div>
    </>
  );
};

/** The session into one's calendar, or out of it when it was called off. */
const OwnCalendar = ({ course, session, seats }: Pick<SessionActsProps, 'course' | 'session' | 'seats'>) => {
  const words = useTexts(coursesTexts);
  const appoint = useAppointment();
  const isOff = seats.seat?.status === 'cancelled';
  const appointment = isOff || seats.seat?.status === 'seated' ? appoint(course, session, seats.ledger) : undefined;
  if (!appointment) return null;
  const label = isOff ? words.outOfCalendar : words.toCalendar;
  return <CalendarActions appointments={[appointment]} fileName={session.key} label={label} />;
};

/** Who might sign up is told why they can't; who is signed up already, or was said no to, is not. */
const mightReturn = (seat: SessionSeats['seat']): boolean =>
  seat === undefined || seat.status === 'withdrawn' || seat.status === 'early';

/** Who has left sees the place that signing up again would give, before deciding. */
const Beforehand = ({ session, seats, now }: Pick<SessionActsProps, 'session' | 'seats' | 'now'>) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  const person = usePersonId();
  const { state, seat, ledger } = seats;
  if (!ledger || !state) return null;
  const shown = prospectOf('signUp', { session, ledger, state }, { person, now });
  const waits = shown?.status === 'waiting';
  if (seat?.status === 'withdrawn')
    return <p className={type.body1}>{waits ? words.againWait(shown.place ?? 0) : words.againSeat}</p>;
  return waits ? <p className={type.body1}>{words.fullWithWaitingList}</p> : null;
};

const WhyNot = ({
  session,
  state,
  now,
}: {
  session: CourseSession;
  state: NonNullable<SessionSeats['state']>;
  now: number;
}) => {
  const words = useTexts(coursesTexts);
  const type = useType();
  const phase = signUpPhase(session, now);
  if ((phase === 'open' || phase === 'closingSoon') && isFull(state))
    return <p className={type.body1}>{words.waitingListFull}</p>;
  return phase === 'closed' ? <p className={type.body1}>{words.signUpClosed}</p> : null;
};
