import type { ParticipantNotice } from '#data/courses/attendance.ts';
import type { SessionLedger } from '#data/courses/session-ledgers.ts';
import type { CourseSession } from '#domain/courses/session.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import { hasStarted } from '#domain/courses/session-time.ts';
import { toBeTold } from '#domain/courses/to-be-told.ts';
import { seatStateOf } from '#data/courses/seat-state-of.ts';

/** What one session asks of HR. */
export type SessionToDo = {
  /** Promoted and not told, so near the start that a mail may be read too late. */
  readonly call: number;
  /** Promoted and not told, with time enough for a mail. */
  readonly tell: number;
  readonly markHeld: boolean;
  /** Its sign-up was to have opened by now, and nobody has opened it. */
  readonly openIt: boolean;
  readonly malformed: number;
  readonly overbookedBy: number;
};

const nothing: SessionToDo = { call: 0, tell: 0, markHeld: false, openIt: false, malformed: 0, overbookedBy: 0 };

/** Sessions whose sign-ups HR has an eye on: those that leaders may sit or wait on, and that have not begun. */
export const isWatched = (session: CourseSession, now: number): boolean =>
  (session.state === 'open' || session.state === 'closed') && !hasStarted(session, now);

/** Ledger and notices are missing while they are on their way: nobody is to be told before it is known who has been. */
export function sessionToDo(
  session: CourseSession,
  ledger: SessionLedger | undefined,
  notices: readonly ParticipantNotice[] | undefined,
  now: number,
): SessionToDo {
  const running = session.state === 'open' || session.state === 'closed';
  if (running && hasStarted(session, now))
    return { ...nothing, markHeld: true, malformed: ledger?.malformed.length ?? 0 };
  if (session.state === 'planned') return { ...nothing, openIt: isToBeOpened(session, now) };
  if (!ledger || !notices || !running) return nothing;
  const own = notices.filter(({ sessionId }) => sessionId === session.id);
  const told = toBeTold(seatSessionOf(session), ledger, own, now);
  const call = new Set(told.filter((entry) => entry.call).map(({ person }) => person)).size;
  const tell = new Set(told.filter((entry) => !entry.call).map(({ person }) => person)).size;
  const { overbookedBy } = seatStateOf(session, ledger);
  return { ...nothing, call, tell, malformed: ledger.malformed.length, overbookedBy };
}

const isToBeOpened = (session: CourseSession, now: number): boolean =>
  session.signUpOpens !== null && Date.parse(session.signUpOpens) <= now && !hasStarted(session, now);

export const hasToDo = ({ call, tell, markHeld, openIt, malformed, overbookedBy }: SessionToDo): boolean =>
  markHeld || openIt || call + tell + malformed + overbookedBy > 0;
