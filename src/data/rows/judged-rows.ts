import { readRow, type Wire } from '#data/list-client.ts';
import type { Stamps } from '#domain/shared/stamps.ts';
import type { Columns, ItemOf, ListDefinition } from '#lists/define-list.ts';
import { folderProperty } from './scope.ts';

/** A row of a ledger: its cells without the title, which is empty, and what SharePoint itself says of it. */
export type LedgerRow<Declared extends Columns> = Omit<ItemOf<ListDefinition<Declared>>, 'title'> &
  Stamps & {
    /** The folder it stands in, on a list of cases. */
    readonly case?: string;
  };

/** A row that could not be read as what its list holds. It counts for nothing. */
export type UnreadRow = Stamps & { readonly id: number };

export type JudgedRows<Row> = { readonly rows: readonly Row[]; readonly unread: readonly UnreadRow[] };

/** Where the door finds in a row what it cannot do without. */
export type LedgerColumns<Declared extends Columns> = {
  readonly requestId: keyof Declared & string;
  /** On a list of cases: the column that names the case again, for its index. The row's case is its folder. */
  readonly caseKey?: keyof Declared & string;
};

export const stampProperties = ['AuthorId', 'EditorId', 'Created', 'Modified', 'FileSystemObjectType'] as const;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const folder = 1;

const stampsOf = (wire: Wire): Stamps => ({
  author: String(wire['AuthorId'] ?? ''),
  editor: String(wire['EditorId'] ?? ''),
  created: String(wire['Created'] ?? ''),
  modified: String(wire['Modified'] ?? ''),
});

export const cellOf = (row: object, key: string): unknown => (row as Readonly<Record<string, unknown>>)[key];

const isWhole = (wire: Wire, { author, created }: Stamps, requestId: unknown): boolean =>
  wire['FileSystemObjectType'] !== folder &&
  author !== '' &&
  !Number.isNaN(Date.parse(created)) &&
  typeof requestId === 'string' &&
  guid.test(requestId);

/** The folder right below the list's root; undefined at the root itself and further down. */
function caseOf({ url }: Pick<ListDefinition, 'url'>, wire: Wire): string | undefined {
  const path = String(wire[folderProperty] ?? '');
  const root = `/${url}/`.toLowerCase();
  const at = path.toLowerCase().lastIndexOf(root);
  const below = at < 0 ? '' : path.slice(at + root.length);
  return below === '' || below.includes('/') ? undefined : below;
}

/** One row; undefined when a cell is not what its column says, or it was not written as a row of a ledger is. */
export function judgedRow<Declared extends Columns>(
  list: ListDefinition<Declared>,
  { requestId, caseKey }: LedgerColumns<Declared>,
  wire: Wire,
): LedgerRow<Declared> | undefined {
  const [row, stamps] = [readRow(list, wire), stampsOf(wire)];
  if (!row || !isWhole(wire, stamps, cellOf(row, requestId))) return undefined;
  const { title: _, ...cells } = row as typeof row & { readonly title?: unknown };
  const plain = { ...cells, ...stamps } as unknown as LedgerRow<Declared>;
  if (caseKey === undefined) return plain;
  const found = caseOf(list, wire);
  return found !== undefined && found === cellOf(row, caseKey) ? { ...plain, case: found } : undefined;
}

/** Rows are judged one by one: what cannot be read is set aside, and never turns a page into an error. */
export function judgedRows<Declared extends Columns>(
  list: ListDefinition<Declared>,
  columns: LedgerColumns<Declared>,
  wires: readonly Wire[],
): JudgedRows<LedgerRow<Declared>> {
  const rows: LedgerRow<Declared>[] = [];
  const unread: UnreadRow[] = [];
  for (const wire of wires) {
    const row = judgedRow(list, columns, wire);
    if (row === undefined) unread.push({ id: Number(wire['Id']), ...stampsOf(wire) });
    else rows.push(row);
  }
  return { rows, unread };
}
