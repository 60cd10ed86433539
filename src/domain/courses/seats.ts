import type { LedgerRow, Part, SeatEntry, SeatRuling, SeatSession, SeatState } from './fold/contract.ts';
import { entryAs, placed, type Room } from './fold/placing.ts';
import { standingsOf } from './fold/standings.ts';
import type { Standing } from './fold/story.ts';

export type { LedgerRow, Part, SeatEntry, SeatRuling, SeatSession, SeatState, SeatStatus } from './fold/contract.ts';

/**
 * The law of seats (docs/laws/seats.md): who sits, who waits and in which order, as a pure fold over the two
 * append-only ledgers. Rows may come in any order and may be of other sessions; nothing else is known or remembered.
 */
export function seats(session: SeatSession, ledger: readonly LedgerRow[], rulings: readonly SeatRuling[]): SeatState {
  const standings = standingsOf(session, ledger, rulings);
  const seatEntries = entriesOf(session, standings, 'seat', { ...session, mayHold: () => true });
  const coachingEntries = entriesOf(session, standings, 'coaching', coachingRoom(session, seatEntries));
  return { entries: [...seatEntries, ...coachingEntries], ...countsOf(session, seatEntries) };
}

function entriesOf(
  session: SeatSession,
  standings: readonly Standing[],
  part: Part,
  room: Room | 'noneOffered',
): SeatEntry[] {
  const ofPart = standings
    .filter((standing) => standing.part === part)
    .sort((one, other) => one.ledgerId - other.ledgerId);
  const live = ofPart.filter(({ outcome }) => outcome === 'live');
  return [...placedIn(session, live, room), ...ofPart.flatMap(restingEntry)];
}

/** Rule 6: in a cancelled session every live entry is `cancelled`. */
function placedIn(session: SeatSession, live: readonly Standing[], room: Room | 'noneOffered'): SeatEntry[] {
  if (session.state === 'cancelled') return live.map((standing) => entryAs(standing, 'cancelled'));
  if (room !== 'noneOffered') return placed(live, room);
  return live.map((standing) => entryAs(standing, standing.bound.verdict === 'decline' ? 'declined' : 'refused'));
}

const restingEntry = (standing: Standing): SeatEntry[] =>
  standing.outcome === 'live' ? [] : [entryAs(standing, standing.outcome)];

/** Rule 7: coaching is held only by who is seated on the session; 0 refuses, and its waiting list has no limit. */
function coachingRoom(session: SeatSession, seatEntries: readonly SeatEntry[]): Room | 'noneOffered' {
  if (session.coachingCapacity === 0) return 'noneOffered';
  const seated = new Set(seatEntries.filter(({ status }) => status === 'seated').map(({ person }) => person));
  return {
    capacity: session.coachingCapacity,
    waitingListCapacity: null,
    mayHold: (person) => seated.has(person),
  };
}

function countsOf({ capacity }: SeatSession, seatEntries: readonly SeatEntry[]): Omit<SeatState, 'entries'> {
  const count = (wanted: SeatEntry['status']) => seatEntries.filter(({ status }) => status === wanted).length;
  const seated = count('seated');
  return {
    seated,
    waiting: count('waiting'),
    free: capacity === null ? null : Math.max(0, capacity - seated),
    overbookedBy: capacity === null ? 0 : Math.max(0, seated - capacity),
  };
}
