import { withdrawByThisWeek } from '#domain/courses/deadlines.ts';
import { promotionsSince, sortedOut } from '#domain/courses/own-standing.ts';
import type { Part } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/seat-session.ts';
import type { Own } from '#features/courses/use-own-standings.ts';

export type NowItem = {
  readonly own: Own;
  /** What one got from a waiting list since last time. */
  readonly promoted: readonly Part[];
  /** The last moment to withdraw in time, when it is this week. */
  readonly withdrawBy: string | null;
};

type Since = { readonly now: number; readonly lastVisit: string | undefined; readonly person: string };

/**
 * One's own coming sessions for *Lige nu*, and those that HR has called off: who has got a place comes first, then what
 * comes first.
 */
export function nowItems(own: readonly Own[], { now, lastVisit, person }: Since): readonly NowItem[] {
  const { coming, waiting, other } = sortedOut(own, now);
  const calledOff = other.filter(({ seat }) => seat?.status === 'cancelled');
  const seated = new Set(coming.map(({ session }) => session.id));
  const ids = new Set([...coming, ...waiting, ...calledOff].map(({ session }) => session.id));
  const items = own
    .filter(({ session }) => ids.has(session.id))
    .map((standing): NowItem => {
      const { session, ledger } = standing;
      return {
        own: standing,
        promoted: lastVisit === undefined ? [] : promotionsSince(seatSessionOf(session), ledger, person, lastVisit),
        withdrawBy: seated.has(session.id) ? withdrawByThisWeek(session, now) : null,
      };
    });
  return [
    ...items.filter(({ promoted }) => promoted.length > 0),
    ...items.filter(({ promoted }) => promoted.length === 0),
  ];
}
