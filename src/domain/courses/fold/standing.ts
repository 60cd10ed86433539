import type { Part, SeatRuling } from './contract.ts';
import { eventsOf } from './events.ts';
import type { History, LedgerEvent } from './histories.ts';
import { admittedIn, inWindow, type SessionInstants } from './sign-up-window.ts';

/** Where one person stands with one part before places are shared out: `live` asks for a place, the others do not. */
export type Standing = {
  readonly person: string;
  readonly part: Part;
  readonly outcome: 'live' | 'early' | 'late' | 'withdrawn';
  readonly ledgerId: number;
  readonly withdrawnLate: boolean;
  readonly bound: BoundRulings;
};

/** The rulings that hold for a live sign-up, or wait for the next one. */
export type BoundRulings = {
  readonly verdict: 'guarantee' | 'decline' | null;
  /** The ID of the first `prioritise`. */
  readonly prioritisedBy: number | null;
};

const noRulings: BoundRulings = { verdict: null, prioritisedBy: null };

/** Rules 1 to 3 for one person and part; nothing when the person never signed up for it. */
export function standingOf(history: History, instants: SessionInstants): Standing | undefined {
  const isInTime = ({ at }: LedgerEvent): boolean => at <= instants.starts;
  const rows = history.rows.every(isInTime) ? history.rows : history.rows.filter(isInTime);
  if (!rows.some(isSignUp)) return afterStart(history);
  const events = eventsOf(rows, history.rulings);
  const admitted = admittedIn(events, instants);
  let standing: Standing | undefined;
  let bound = noRulings;
  for (const event of events) {
    if (event.from === 'rulings') {
      bound = withRuling(bound, event.row);
    } else if (event.row.kind === 'signUp') {
      standing = signedUp(standing, event, admitted.has(event.row.id) ? 'inside' : inWindow(event.at, instants));
    } else if (standing?.outcome === 'live') {
      standing = { ...standing, outcome: 'withdrawn', withdrawnLate: event.at > instants.cancelUntil };
      // Rule 3: a ruling ends with the sign-up it is bound to.
      bound = noRulings;
    }
  }
  return standing?.outcome === 'live' && bound !== noRulings ? { ...standing, bound } : standing;
}

const isSignUp = ({ row }: LedgerEvent): boolean => row.kind === 'signUp';

/** Rule 2: a second sign-up while one is live changes nothing. */
function signedUp(
  standing: Standing | undefined,
  { row: { person, part, id } }: LedgerEvent,
  when: ReturnType<typeof inWindow>,
): Standing {
  if (standing?.outcome === 'live') return standing;
  const outcome = when === 'inside' ? 'live' : when;
  return { person, part, outcome, ledgerId: id, withdrawnLate: false, bound: noRulings };
}

/** Rule 3: the newest of `guarantee` and `decline` holds; of several `prioritise` the first. */
function withRuling(bound: BoundRulings, { kind, id }: SeatRuling): BoundRulings {
  if (kind === 'admitLate') return bound;
  if (kind === 'prioritise') return { ...bound, prioritisedBy: bound.prioritisedBy ?? id };
  return { ...bound, verdict: kind };
}

/** Rule 2: rows after `starts` change nothing, but who never signed up before stands as late with the last of them. */
function afterStart({ person, part, rows }: History): Standing | undefined {
  const last = rows.findLast(isSignUp);
  return last && { person, part, outcome: 'late', ledgerId: last.row.id, withdrawnLate: false, bound: noRulings };
}
