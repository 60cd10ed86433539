import { inWindow, instantsOf } from './fold/sign-up-window.ts';
import { instantOf } from '#domain/shared/instant.ts';
import type { LedgerRow, SeatSession } from './seats.ts';

/** What a row in one's own name was when it was written. */
export type HistoryNote = 'inTime' | 'early' | 'late' | 'afterStart' | 'repeat' | 'unknownSession';

export type HistoryRow = { readonly row: LedgerRow; readonly note: HistoryNote };

/**
 * *Mine kurser → Historik*: every row in one's own name, newest first, also those that count for nothing, so that a row
 * somebody else wrote in one's name is seen (docs/laws/seats.md, before the rules).
 */
export function ownHistory(
  rows: readonly LedgerRow[],
  sessionOf: (id: number) => SeatSession | undefined,
): readonly HistoryRow[] {
  const seen = new Set<string>();
  const inOrder = rows.toSorted((one, other) => one.id - other.id);
  return inOrder
    .map((row) => {
      const request = `${row.sessionId} ${row.part} ${row.requestId}`;
      const isRepeat = seen.has(request);
      seen.add(request);
      return { row, note: isRepeat ? ('repeat' as const) : noteOn(row, sessionOf(row.sessionId)) };
    })
    .toReversed();
}

function noteOn(row: LedgerRow, session: SeatSession | undefined): HistoryNote {
  if (!session) return 'unknownSession';
  const [at, instants] = [instantOf(row.created), instantsOf(session)];
  if (at > instants.starts) return 'afterStart';
  if (row.kind === 'withdraw') return at > instants.cancelUntil ? 'late' : 'inTime';
  const when = inWindow(at, instants);
  return when === 'inside' ? 'inTime' : when;
}
