import { capacityLeftBy, type CourseSession } from '#domain/courses/session.ts';
import type { SeatState } from '#domain/courses/seats.ts';
import { isFull, signUpPhase } from '#domain/courses/sign-up-phase.ts';
import { useTexts } from '#i18n/texts.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { Pill, type PillTone } from '#ui/Pill.tsx';

type SeatsPillProps = {
  readonly session: CourseSession;
  /** Missing while the ledger is on its way. */
  readonly state: SeatState | undefined;
  readonly now: number;
};

/** Whether one can sign up, and what is left. */
export const SeatsPill = ({ session, state, now }: SeatsPillProps) => {
  const words = useTexts(sessionsTexts);
  const phase = signUpPhase(session, now);
  const isOpen = phase === 'open' || phase === 'closingSoon';
  if (!isOpen) return <Pill tone={phase === 'cancelled' ? 'warning' : 'plain'}>{words.phase[phase]}</Pill>;
  return (
    <>
      {phase === 'closingSoon' && <Pill tone="warning">{words.phase.closingSoon}</Pill>}
      {state && <FreePill state={state} capacity={capacityLeftBy(session.capacity, session.reservedSeats)} />}
    </>
  );
};

const FreePill = ({ state, capacity }: { state: SeatState; capacity: number | null }) => {
  const words = useTexts(sessionsTexts);
  const full = isFull(state);
  const tone: PillTone = full ? 'plain' : 'good';
  const { free, waiting } = state;
  if (full) return <Pill tone={tone}>{waiting === 0 ? words.full : words.fullWaiting(waiting)}</Pill>;
  const left = free === null || capacity === null ? words.seatsWithoutLimit : words.seatsLeftOf(free, capacity);
  return <Pill tone={tone}>{left}</Pill>;
};
