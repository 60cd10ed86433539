import type { Stamps } from '#domain/courses/ledger-audit.ts';
import type { LedgerRow, SeatRuling } from '#domain/courses/seats.ts';
import type { ListDefinition } from '#lists/define-list.ts';
import { seatRulings } from '#lists/seat-rulings.list.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { readRow, selectOf, type Wire } from '#data/list-client.ts';
import { withoutRepeats } from '#data/rows/without-repeats.ts';

export type SignUpRow = LedgerRow & Stamps & { readonly committee: string };

export type RulingRow = SeatRuling & Stamps & { readonly requestId: string };

/** A row that could not be read as what its list holds. It counts for nothing and is shown in HR's audit. */
export type MalformedRow = Stamps & { readonly list: 'signUpLedger' | 'seatRulings'; readonly id: number };

export type ReadRows<Row> = { readonly rows: readonly Row[]; readonly malformed: readonly MalformedRow[] };

const stampColumns = ['AuthorId', 'EditorId', 'Created', 'Modified', 'FileSystemObjectType'];

export const ledgerColumns = (list: ListDefinition): readonly string[] => [...selectOf(list), ...stampColumns];

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const folder = 1;

const stampsOf = (wire: Wire): Stamps => ({
  author: String(wire['AuthorId'] ?? ''),
  editor: String(wire['EditorId'] ?? ''),
  created: String(wire['Created'] ?? ''),
  modified: String(wire['Modified'] ?? ''),
});

const isWhole = (wire: Wire, { author, created }: Stamps, requestId: string | undefined): boolean =>
  wire['FileSystemObjectType'] !== folder &&
  author !== '' &&
  !Number.isNaN(Date.parse(created)) &&
  requestId !== undefined &&
  guid.test(requestId);

export function signUpRow(wire: Wire): SignUpRow | undefined {
  const [row, stamps] = [readRow(signUpLedger, wire), stampsOf(wire)];
  if (!row || !isWhole(wire, stamps, row.requestId)) return undefined;
  const { id, sessionId, kind, part, committee, requestId } = row;
  return { id, sessionId, kind, part, committee, requestId, person: stamps.author, ...stamps };
}

function rulingRow(wire: Wire): RulingRow | undefined {
  const [row, stamps] = [readRow(seatRulings, wire), stampsOf(wire)];
  if (!row || !isWhole(wire, stamps, row.requestId)) return undefined;
  const { id, sessionId, kind, part, person, reason, requestId } = row;
  return { id, sessionId, kind, part, person: String(person), reason, requestId, ...stamps };
}

/** Rows are judged one by one: what does not parse is set aside and never turns a page into an error. */
function judged<Row>(
  list: MalformedRow['list'],
  wires: readonly Wire[],
  read: (wire: Wire) => Row | undefined,
): ReadRows<Row> {
  const rows: Row[] = [];
  const malformed: MalformedRow[] = [];
  for (const wire of wires) {
    const row = read(wire);
    if (row === undefined) malformed.push({ list, id: Number(wire['Id']), ...stampsOf(wire) });
    else rows.push(row);
  }
  return { rows, malformed };
}

export const signUpRows = (wires: readonly Wire[]): ReadRows<SignUpRow> => judged('signUpLedger', wires, signUpRow);

/** A ruling that was sent twice is one ruling: the fold knows no request IDs of rulings. */
export function rulingRows(wires: readonly Wire[]): ReadRows<RulingRow> {
  const { rows, malformed } = judged('seatRulings', wires, rulingRow);
  return { rows: withoutRepeats(rows), malformed };
}
