import { dayOf } from '#kernel/plain-date.ts';
import { workingDaysUntil } from '#domain/shared/calendar/working-days.ts';
import { instantOf } from '#domain/shared/instant.ts';
import { asOf, entryOf, type SessionRows } from './own-standing.ts';
import { seats, type Part, type SeatEntry, type SeatSession } from './seats.ts';

/** HR's own tick that somebody was told; the last one on a sign-up counts. */
export type Notice = {
  readonly id: number;
  readonly person: string;
  readonly part: Part;
  readonly ledgerId: number;
  readonly kind: 'promoted' | 'changed' | 'cancelled' | 'takenBack';
};

export type ToBeTold = SeatEntry & {
  /** So near the start that a mail may be read too late. */
  readonly call: boolean;
};

const callWithinWorkingDays = 2;

/**
 * Who holds a place now that they did not get when they signed up, and has not been told: nobody is told by machine.
 * A raised capacity is in no ledger, so who gains by that (`gainers`) gets a `takenBack` when HR saves it: told of
 * nothing so far.
 */
export function toBeTold(
  session: SeatSession,
  known: SessionRows,
  notices: readonly Notice[],
  now: number,
): ToBeTold[] {
  if (session.starts !== null && instantOf(session.starts) <= now) return [];
  const call = mustCall(session.starts, now);
  const atOnce = seatedWithoutWaiting(session, known);
  return seats(session, known.rows, known.rulings)
    .entries.filter(({ status }) => status === 'seated')
    .filter((entry) => {
      const last = lastNotice(entry, notices);
      if (last !== undefined) return last === 'takenBack';
      return !atOnce.has(entry.ledgerId) && !wasSeatedAtOnce(session, known, entry);
    })
    .map((entry) => ({ ...entry, call }));
}

/** Within two working days of the start, today not counted. */
export const mustCall = (starts: string | null, now: number): boolean =>
  starts !== null && workingDaysUntil(dayOf(now), dayOf(starts)) <= callWithinWorkingDays;

/** What HR noted last of the place of a sign-up. */
function lastNotice({ person, part, ledgerId }: SeatEntry, notices: readonly Notice[]): Notice['kind'] | undefined {
  return notices
    .filter((notice) => notice.person === person && notice.part === part && notice.ledgerId === ledgerId)
    .filter(({ kind }) => kind === 'promoted' || kind === 'takenBack')
    .reduce<Notice | undefined>((newest, notice) => (newest && newest.id > notice.id ? newest : notice), undefined)
    ?.kind;
}

/**
 * The sign-ups for a seat that were written while everybody who had ever signed up fitted in: they are known to have got
 * it at once without folding the ledger of then, which for each of a thousand would take seconds.
 */
function seatedWithoutWaiting({ capacity }: SeatSession, { rows, rulings }: SessionRows): ReadonlySet<number> {
  const ruledOn = new Set(rulings.map(({ person }) => person));
  const people = new Set<string>();
  const found = new Set<number>();
  const asWritten = rows
    .filter(({ part, kind }) => part === 'seat' && kind === 'signUp')
    .toSorted((one, other) => instantOf(one.created) - instantOf(other.created) || one.id - other.id);
  for (const { id, person } of asWritten) {
    people.add(person);
    if (people.size > (capacity ?? Infinity)) break;
    if (!ruledOn.has(person)) found.add(id);
  }
  return found;
}

function wasSeatedAtOnce(session: SeatSession, known: SessionRows, { person, part, ledgerId }: SeatEntry): boolean {
  const row = known.rows.find(({ id }) => id === ledgerId);
  if (!row) return false;
  // What stood in the ledger when the row was written: at the same instant only the lower IDs did.
  const then = asOf(known, row.created);
  const rows = then.rows.filter(({ id, created }) => id <= ledgerId || instantOf(created) < instantOf(row.created));
  return entryOf(seats(session, rows, then.rulings).entries, person, part)?.status === 'seated';
}
