import { withoutRepeats } from '#domain/shared/ledger-words.ts';
import type { FundDecision } from './decision.ts';

/**
 * The order in which a year's decisions count: by ID. A row with a lower ID that an announcement, or the closing of the
 * year, did not know comes to light afterwards and counts from there on; what was announced stands. A row that was sent
 * again, by its author and request, is left out (docs/laws/fund.md, rules 7 and 12).
 */
export function inOrder(decisions: readonly FundDecision[]): {
  readonly counted: readonly FundDecision[];
  readonly repeats: readonly number[];
} {
  const first = withoutRepeats(decisions);
  const kept = new Set(first);
  const repeats = decisions.filter((decision) => !kept.has(decision)).map(({ id }) => id);
  const markers = first.filter((row) => row.kind === 'announce' || row.kind === 'close');
  const missed = markers.some(({ seen }) => seen !== null) ? placesOf(first, markers) : new Map<number, number>();
  if (missed.size === 0) return { counted: first, repeats };
  const place = (row: FundDecision): number => missed.get(row.id) ?? row.id;
  return { counted: first.toSorted((one, other) => place(one) - place(other) || one.id - other.id), repeats };
}

type Marker = FundDecision & { readonly kind: 'announce' | 'close' };

/**
 * Where a row counts that markers after it had not read: right after the last of them. What one marker has read stays
 * where it is whatever a later one says, and nothing that is written after the closing moves anything.
 */
function placesOf(rows: readonly FundDecision[], markers: readonly Marker[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let unread: readonly number[] = [];
  let next = 0;
  for (const marker of markers) {
    const named = new Set(marker.kind === 'announce' ? marker.decisions : []);
    const since: number[] = [];
    for (; next < rows.length && rows[next]!.id < marker.id; next += 1) since.push(rows[next]!.id);
    unread = [...unread, ...since].filter((id) => marker.seen !== null && !marker.seen(id) && !named.has(id));
    for (const id of unread) places.set(id, marker.id + 0.5);
    if (marker.kind === 'close') break;
  }
  return places;
}
