import { instantOf } from '#domain/shared/instant.ts';
import { seats, type LedgerRow, type Part, type SeatEntry, type SeatRuling, type SeatSession } from './seats.ts';
import type { CourseSession } from './session.ts';
import { byTime, isOver, timeOf, type Timed } from './session-time.ts';

/** What is known of the seats of one session. */
export type SessionRows = { readonly rows: readonly LedgerRow[]; readonly rulings: readonly SeatRuling[] };

/** One person on one session: the entry of the seat and of the coaching, when they ever asked for it. */
export type OwnStanding<Session> = {
  readonly session: Session;
  readonly seat: SeatEntry | undefined;
  readonly coaching: SeatEntry | undefined;
};

/** Where a person stands with one part of a session; nothing when they never asked for it. */
export function entryOf(entries: readonly SeatEntry[], person: string, part: Part): SeatEntry | undefined {
  return entries.find((entry) => entry.person === person && entry.part === part);
}

const isSettledIn = (entry: SeatEntry | undefined): boolean => entry?.status === 'seated';
/** Refused keeps its turn too, and moves in when there is room (docs/laws/seats.md, rule 5). */
const isInLine = (entry: SeatEntry | undefined): boolean => entry?.status === 'waiting' || entry?.status === 'refused';

export type OwnSessions<Session> = {
  readonly coming: readonly OwnStanding<Session>[];
  readonly waiting: readonly OwnStanding<Session>[];
  readonly past: readonly OwnStanding<Session>[];
  /** Withdrawn, declined, cancelled, early and late ones that are still to come. */
  readonly other: readonly OwnStanding<Session>[];
};

/** *Mine kurser*: coming with a seat, coming on the waiting list, and past; each in the order of time. */
export function sortedOut<Session extends Timed & Pick<CourseSession, 'state'>>(
  standings: readonly OwnStanding<Session>[],
  now: number,
): OwnSessions<Session> {
  const inTime = standings
    .filter(({ seat, coaching }) => seat ?? coaching)
    .toSorted((one, other) => byTime(one.session, other.session));
  const isPast = ({ session }: OwnStanding<Session>) => isOver(session, now);
  const ahead = inTime.filter((standing) => !isPast(standing));
  return {
    coming: ahead.filter(({ seat }) => isSettledIn(seat)),
    waiting: ahead.filter(({ seat }) => isInLine(seat)),
    past: inTime.filter(isPast).toReversed(),
    other: ahead.filter(({ seat }) => !isSettledIn(seat) && !isInLine(seat)),
  };
}

/** The parts in which a person got a place since an instant without writing for it then: what *Lige nu* tells them. */
export function promotionsSince(
  session: SeatSession,
  { rows, rulings }: SessionRows,
  person: string,
  since: string,
): Part[] {
  const before = asOf({ rows, rulings }, since);
  const [then, now] = [seats(session, before.rows, before.rulings), seats(session, rows, rulings)];
  return (['seat', 'coaching'] as const).filter((part) => {
    const [was, is] = [entryOf(then.entries, person, part), entryOf(now.entries, person, part)];
    return isInLine(was) && isSettledIn(is) && was?.ledgerId === is?.ledgerId;
  });
}

/** What was written up to an instant, and with it the state of then. */
export function asOf({ rows, rulings }: SessionRows, instant: string): SessionRows {
  const until = instantOf(instant);
  const isWritten = ({ created }: { readonly created: string }) => instantOf(created) <= until;
  return { rows: rows.filter(isWritten), rulings: rulings.filter(isWritten) };
}

/** Own other sessions that lie at the same time. Where no end is given, a session lasts until it begins. */
export function overlapping<Session extends Timed & Pick<CourseSession, 'id' | 'state'>>(
  session: Timed & Pick<CourseSession, 'id'>,
  own: readonly Session[],
): Session[] {
  const wanted = spanOf(session);
  if (!wanted) return [];
  return own.filter((other) => {
    const span = spanOf(other);
    if (!span || other.id === session.id || other.state === 'cancelled') return false;
    return span.from === wanted.from || (span.from < wanted.to && wanted.from < span.to);
  });
}

function spanOf(session: Timed): { readonly from: number; readonly to: number } | undefined {
  const time = timeOf(session);
  if (time.kind !== 'date') return undefined;
  return { from: instantOf(time.starts), to: instantOf(time.ends ?? time.starts) };
}
