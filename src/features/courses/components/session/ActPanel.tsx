import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Course } from '#domain/courses/course.ts';
import { inLineForSeat } from '#domain/courses/in-line-for-seat.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { acts, prospectOf, type Act } from '#domain/courses/acts.ts';
import { availableActs, isLive } from '#domain/courses/available-acts.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { useFirstSignUp } from '#features/courses/first-sign-up.ts';
import type { Meant, useAct } from '#features/courses/use-act.ts';
import { usePersonId } from '#features/courses/use-courses.ts';
import type { SessionSeats } from '#features/courses/use-session-seats.ts';
import { ActTrouble } from './ActTrouble.tsx';
import { actLabel } from './act-label.ts';
import { Prospect } from './Prospect.tsx';
import { SignUpChoices, type Choices } from './SignUpChoices.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { outlineStyle: 'none' },
  actions: { '@media (max-width: 639px)': { '& > button': { flexGrow: 1 } } },
});

export type ActPanelProps = {
  readonly act: Act;
  readonly course: Course;
  readonly session: CourseSession;
  readonly seats: SessionSeats;
  readonly now: number;
  /** What the address names. */
  readonly committee: string;
  readonly doing: ReturnType<typeof useAct>;
  readonly onCancel: () => void;
  readonly onDone: (meant: Meant) => void;
};

/** The second of the two clicks: says what will happen, takes what goes along, and stays with all of it if it fails. */
export const ActPanel = (props: ActPanelProps) => {
  const { act, course, session, seats, now, doing, onCancel, onDone } = props;
  const words = useTexts(coursesTexts);
  const styles = useStyles();
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const person = usePersonId();
  const { isFirst, told } = useFirstSignUp();
  const [choices, setChoices] = useState<Choices>({ coaching: false, committee: props.committee });
  const { ledger, state } = seats;
  const shown = ledger && state && prospectOf(act, { session, ledger, state }, { person, now });
  const label = actLabel(act, seats, words);
  // after a lost answer it may be done already, and is sent again with the same request ID
  const isUnderWay = doing.busy || doing.trouble?.kind === 'failed';
  const canDo = isUnderWay || isAvailable(props);
  const confirm = async () => {
    const waiting = seats.state ? inLineForSeat(seats.state) : 0;
    const meant: Meant = { act, parts: partsOf(act, seats, choices), committee: choices.committee, shown, waiting };
    if (!(await doing.run(meant))) return;
    if (act === 'signUp') told();
    onDone(meant);
  };
  return (
    <div
      role="group"
      aria-labelledby={heading}
      className={styles.panel}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h4 id={heading} ref={useFocusOnArrival()} tabIndex={-1} className={mergeClasses(type.subtitle2, styles.heading)}>
        {label}
      </h4>
      {canDo && <Prospect act={act} session={session} seats={seats} shown={shown} now={now} />}
      {canDo && act === 'signUp' && (
        <>
          <SignUpChoices course={course} session={session} now={now} choices={choices} onChange={setChoices} />
          {isFirst && <p className={mergeClasses(type.body1, layout.measure)}>{words.othersSee}</p>}
        </>
      )}
      {doing.trouble && <ActTrouble trouble={doing.trouble} />}
      <div className={mergeClasses(layout.row, styles.actions)}>
        {canDo && (
          <Action look="primary" aria-disabled={doing.busy} onClick={() => void confirm()}>
            {doing.busy ? words.sending : label}
          </Action>
        )}
        <Action onClick={onCancel}>{canDo && gives(act, seats) ? words.keep : words.cancel}</Action>
      </div>
    </div>
  );
};

/** Whether an act gives something up, so that the way back out of it is named for what one keeps. */
const gives = (act: Act, seats: SessionSeats): boolean =>
  acts[act].kind === 'withdraw' && seats[acts[act].part]?.status !== 'declined';

const isAvailable = ({ act, course, session, seats, now }: ActPanelProps): boolean =>
  seats.state !== undefined && availableActs({ course, session, ...seats, state: seats.state }, now).includes(act);

function partsOf(act: Act, { coaching }: SessionSeats, choices: Choices): Meant['parts'] {
  if (act === 'addCoaching' || act === 'dropCoaching') return ['coaching'];
  const both = act === 'withdraw' ? isLive(coaching) : choices.coaching && !isLive(coaching);
  return both ? ['seat', 'coaching'] : ['seat'];
}

function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
