import type { LedgerRow, Part, SeatRuling } from './contract.ts';
import type { Requests } from './repeats.ts';
import { eventsOf, type LedgerEvent, type RulingEvent } from './events.ts';
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

/** A standing while its rows are read. It is changed in place: a ledger can be long. */
export type Story = {
  readonly person: string;
  readonly part: Part;
  /** `none` until the first sign-up. */
  outcome: Standing['outcome'] | 'none';
  ledgerId: number;
  withdrawnLate: boolean;
  bound: BoundRulings;
  /** Whether a sign-up came before the start of the session. */
  inTime: boolean;
  requests: Requests;
  /** Of somebody about whom HR has ruled; everybody else's rows are applied as they come, and not kept. */
  readonly ruled: Ruled | undefined;
};

export type Ruled = { readonly rulings: RulingEvent[]; readonly rows: LedgerEvent[] };

const noRulings: BoundRulings = { verdict: null, prioritisedBy: null };

export const newStory = ({ person, part, requestId }: LedgerRow, ruled: Ruled | undefined): Story => ({
  person,
  part,
  outcome: 'none',
  ledgerId: 0,
  withdrawnLate: false,
  bound: noRulings,
  inTime: false,
  requests: requestId,
  ruled,
});

/** Who never signed up stands nowhere. */
export const hasStanding = (story: Story): story is Story & Standing => story.outcome !== 'none';

/** docs/laws/seats.md, rules 1 and 2: what a row changes for who wrote it, `at` being its instant. */
export function applyRow(
  story: Story,
  { kind, id }: LedgerRow,
  at: number,
  instants: SessionInstants,
  when = inWindow(at, instants),
): void {
  if (at > instants.starts) {
    // Rows after the start change nothing, but who never signed up before stands as late with the last of them.
    if (kind === 'signUp' && !story.inTime) standAs(story, 'late', id);
  } else if (kind === 'signUp') {
    story.inTime = true;
    // A second sign-up while one is live changes nothing.
    if (story.outcome !== 'live') standAs(story, when === 'inside' ? 'live' : when, id);
  } else if (story.outcome === 'live') {
    story.outcome = 'withdrawn';
    story.withdrawnLate = at > instants.cancelUntil;
    // Rule 3: a ruling ends with the sign-up it is bound to.
    story.bound = noRulings;
  }
}

function standAs(story: Story, outcome: Standing['outcome'], ledgerId: number): void {
  story.outcome = outcome;
  story.ledgerId = ledgerId;
  story.withdrawnLate = false;
}

/** Rules 1 to 3 for somebody about whom HR has ruled: rows and rulings as they came after one another. */
export function applyRuled(story: Story, { rows, rulings }: Ruled, instants: SessionInstants): void {
  for (const { row, at } of rows) if (at > instants.starts) applyRow(story, row, at, instants);
  const events = eventsOf(
    rows.filter(({ at }) => at <= instants.starts),
    rulings,
  );
  const admitted = admittedIn(events, instants);
  for (const event of events) {
    if (event.from === 'rulings') story.bound = withRuling(story.bound, event.row);
    else applyRow(story, event.row, event.at, instants, admitted.has(event.row.id) ? 'inside' : undefined);
  }
  if (story.outcome !== 'live') story.bound = noRulings;
}

/** Rule 3: the newest of `guarantee` and `decline` holds; of several `prioritise` the first. */
function withRuling(bound: BoundRulings, { kind, id }: SeatRuling): BoundRulings {
  if (kind === 'admitLate') return bound;
  if (kind === 'prioritise') return { ...bound, prioritisedBy: bound.prioritisedBy ?? id };
  return { ...bound, verdict: kind };
}
