import type { LedgerRow, Part, SeatRuling, SeatSession } from './contract.ts';
import { instantOf } from './instant.ts';

/** A row of one of the two ledgers with its instant, read once. */
export type LedgerEvent = { readonly from: 'ledger'; readonly row: LedgerRow; readonly at: number };
export type RulingEvent = { readonly from: 'rulings'; readonly row: SeatRuling; readonly at: number };

/** All that was written about one person and one part of one session; each of the two in the order of its IDs. */
export type History = {
  readonly person: string;
  readonly part: Part;
  readonly rows: readonly LedgerEvent[];
  readonly rulings: readonly RulingEvent[];
};

type Draft = {
  person: string;
  part: Part;
  rows: LedgerEvent[];
  rulings: RulingEvent[];
  requests: Set<string> | null;
};

/**
 * Design section 5, before the fold: the rows of this session, repeats left out, by person and part. What nobody can
 * read (an unknown part, no instant) is left out too, so that one person's row never spoils the page of the others.
 */
export function historiesOf(
  session: Pick<SeatSession, 'id'>,
  ledger: readonly LedgerRow[],
  rulings: readonly SeatRuling[],
): History[] {
  const drafts = { seat: new Map<string, Draft>(), coaching: new Map<string, Draft>() };
  for (const row of inOrderOfIds(ledger)) {
    const at = readInstant(session, row, rowKinds);
    if (at === undefined) continue;
    const known = drafts[row.part].get(row.person);
    if (!known) drafts[row.part].set(row.person, draftOf(row, [{ from: 'ledger', row, at }]));
    else if (!isRepeat(known, row)) known.rows.push({ from: 'ledger', row, at });
  }
  for (const row of inOrderOfIds(rulings)) {
    const at = readInstant(session, row, rulingKinds);
    // A ruling about who never wrote a row has nobody to hold for.
    if (at !== undefined) drafts[row.part].get(row.person)?.rulings.push({ from: 'rulings', row, at });
  }
  return [...drafts.seat.values(), ...drafts.coaching.values()];
}

const rowKinds: ReadonlySet<string> = new Set<LedgerRow['kind']>(['signUp', 'withdraw']);
const rulingKinds: ReadonlySet<string> = new Set<SeatRuling['kind']>([
  'guarantee',
  'decline',
  'prioritise',
  'admitLate',
]);

function readInstant(
  session: Pick<SeatSession, 'id'>,
  { sessionId, kind, part, created }: LedgerRow | SeatRuling,
  kinds: ReadonlySet<string>,
): number | undefined {
  if (sessionId !== session.id || !kinds.has(kind) || !isPart(part)) return undefined;
  const at = instantOf(created);
  return Number.isNaN(at) ? undefined : at;
}

const isPart = (part: string): boolean => part === 'seat' || part === 'coaching';

/** Rows mostly come in order already, and looking is cheaper than sorting. */
function inOrderOfIds<Row extends { id: number }>(rows: readonly Row[]): readonly Row[] {
  const sorted = rows.every((row, index) => index === 0 || rows[index - 1]!.id <= row.id);
  return sorted ? rows : [...rows].sort((one, other) => one.id - other.id);
}

const draftOf = ({ person, part }: LedgerRow, rows: LedgerEvent[]): Draft => ({
  person,
  part,
  rows,
  rulings: [],
  requests: null,
});

/** A row whose (person, session, part, RequestId) was seen at a lower ID is a re-sending of that row. */
function isRepeat(draft: Draft, { requestId }: LedgerRow): boolean {
  if (draft.rows.length < fewRows) return draft.rows.some(({ row }) => row.requestId === requestId);
  draft.requests ??= new Set(draft.rows.map(({ row }) => row.requestId));
  if (draft.requests.has(requestId)) return true;
  draft.requests.add(requestId);
  return false;
}

/** Nearly everybody has one row or two, and a set for each of them would cost more than the whole fold. */
const fewRows = 8;
