import { entryOf, type SessionRows } from './own-standing.ts';
import {
  seats,
  type LedgerRow,
  type Part,
  type SeatEntry,
  type SeatRuling,
  type SeatSession,
  type SeatState,
} from './seats.ts';

/** What is about to be written; the fold takes the server's now for when. */
export type Intent = { readonly kind: LedgerRow['kind']; readonly part: Part; readonly person: string };

/** The state after a row that nobody has written yet: *Tilmeld igen* shows the place one would get. */
export function stateAfter(
  session: SeatSession,
  { rows, rulings }: SessionRows,
  intents: readonly Intent[],
  now: string,
): SeatState {
  const lastId = highestId(rows);
  const drafts = intents.map((intent, index): LedgerRow => {
    const id = lastId + 1 + index;
    return { ...intent, id, sessionId: session.id, created: now, requestId: `preview-${id}` };
  });
  return seats(session, [...rows, ...drafts], rulings);
}

/** The entry one would have after signing up now. */
export function placePreview(
  session: SeatSession,
  known: SessionRows,
  { person, part, now }: { readonly person: string; readonly part: Part; readonly now: string },
): SeatEntry | undefined {
  return entryOf(stateAfter(session, known, [{ kind: 'signUp', person, part }], now).entries, person, part);
}

/** The state after rulings that HR has not saved yet, so that their consequence can be shown. */
export function stateAfterRulings(
  session: SeatSession,
  { rows, rulings }: SessionRows,
  drafts: readonly Pick<SeatRuling, 'kind' | 'part' | 'person' | 'reason'>[],
  now: string,
): SeatState {
  const lastId = highestId(rulings);
  const drafted = drafts.map((draft, index): SeatRuling => ({
    ...draft,
    id: lastId + 1 + index,
    sessionId: session.id,
    created: now,
  }));
  return seats(session, rows, [...rulings, ...drafted]);
}

const highestId = (rows: readonly { readonly id: number }[]): number =>
  rows.reduce((highest, { id }) => Math.max(highest, id), 0);
