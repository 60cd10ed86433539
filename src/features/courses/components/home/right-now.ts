import { deadlinesOfWeek } from '#domain/courses/deadlines.ts';
import { promotionsSince, sortedOut } from '#domain/courses/own-standing.ts';
import type { Part } from '#domain/courses/seats.ts';
import { seatSessionOf } from '#domain/courses/session.ts';
import type { Own } from '#features/courses/use-own-standings.ts';

export type NowItem = {
  readonly own: Own;
  /** What one got from a waiting list since last time. */
  readonly promoted: readonly Part[];
  /** The last moment to withdraw in time, when it is this week. */
  readonly withdrawBy: string | undefined;
};

type Since = { readonly now: number; readonly lastVisit: string | undefined; readonly person: string };

/** One's own coming sessions for *Lige nu*: who has got a place comes first, then what comes first. */
export function nowItems(own: readonly Own[], { now, lastVisit, person }: Since): readonly NowItem[] {
  const { coming, waiting } = sortedOut(own, now);
  const deadlines = deadlinesOfWeek(coming, now);
  const ids = [...coming, ...waiting].map(({ session }) => session.id);
  const items = own
    .filter(({ session }) => ids.includes(session.id))
    .map((standing): NowItem => {
      const { session, ledger } = standing;
      return {
        own: standing,
        promoted: lastVisit === undefined ? [] : promotionsSince(seatSessionOf(session), ledger, person, lastVisit),
        withdrawBy: deadlines.find((deadline) => deadline.kind === 'cancelUntil' && deadline.session.id === session.id)
          ?.at,
      };
    });
  return [
    ...items.filter(({ promoted }) => promoted.length > 0),
    ...items.filter(({ promoted }) => promoted.length === 0),
  ];
}
