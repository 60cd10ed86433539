import { mergeClasses } from '@fluentui/react-components';
import { inLineForSeat } from '#domain/courses/in-line-for-seat.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { wouldWithdrawLate } from '#domain/courses/sign-up-phase.ts';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import type { Act } from '#domain/courses/acts.ts';
import type { CoursesWords } from '#features/courses/courses.da.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import type { SessionSeats } from '#features/courses/use-session-seats.ts';
import type { Shown } from '#domain/courses/acts.ts';

type ProspectProps = {
  readonly act: Act;
  readonly session: CourseSession;
  readonly seats: SessionSeats;
  readonly shown: Shown;
  readonly now: number;
};

/** What an act will bring or take away, before it is done. */
export const Prospect = ({ act, session, seats, shown, now }: ProspectProps) => {
  const words = useTexts(coursesTexts);
  const layout = useLayout();
  const type = useType();
  const lines = linesOf(act, seats, shown, words);
  const isLate = act === 'withdraw' && seats.seat?.status === 'seated' && wouldWithdrawLate(session, now);
  return (
    <div className={mergeClasses(layout.stack, layout.gapXS, layout.measure, type.body1, type.tabular)}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isLate && <p>{words.withdrawsLate}</p>}
      {act === 'withdraw' && seats.seat?.status !== 'declined' && <p>{words.cannotUndo}</p>}
    </div>
  );
};

function linesOf(act: Act, seats: SessionSeats, shown: Shown, words: CoursesWords): string[] {
  const place = shown?.place ?? 0;
  switch (act) {
    case 'signUp':
      if (shown?.status === 'refused') return [words.willBeRefused];
      if (shown?.status === 'declined') return [words.willBeDeclined];
      return [shown?.status === 'waiting' ? words.willWait(place) : words.willSeat];
    case 'addCoaching':
      if (shown?.status === 'declined') return [words.coachingDeclined];
      return [shown?.status === 'waiting' ? words.addCoachingWait(place) : words.addCoachingSeat];
    case 'dropCoaching':
      return [coachingLossOf(seats, words)];
    case 'withdraw':
      return lossesOf(seats, words);
  }
}

function coachingLossOf({ coaching }: SessionSeats, words: CoursesWords): string {
  if (coaching?.status === 'seated') return words.losesCoaching;
  return coaching?.status === 'waiting' ? words.losesCoachingPlace(coaching.place ?? 0) : words.endsCoachingDecline;
}

function lossesOf({ state, seat, coaching }: SessionSeats, words: CoursesWords): string[] {
  const hasCoaching = coaching?.status === 'seated' || coaching?.status === 'waiting';
  const too = hasCoaching ? [words.losesCoachingToo] : [];
  if (seat?.status === 'declined') return [words.endsDecline];
  if (seat?.status === 'waiting') return [words.losesPlace(seat.place ?? 0), ...too];
  if (seat?.status !== 'seated') return [words.losesTurn, ...too];
  const inLine = state ? inLineForSeat(state) : 0;
  return [inLine > 0 ? words.losesSeatTo(inLine) : words.losesSeat, ...too];
}
