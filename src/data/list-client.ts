import type { SPFI } from '@pnp/sp';
import type { Columns, ItemOf, ListDefinition } from '#lists/define-list.ts';

/** Rows that could be read, and how many could not: one malformed row never turns a page into an error. */
export type Rows<Item> = { readonly items: readonly Item[]; readonly unreadable: number };

/** A row as SharePoint writes it. */
export type Wire = Readonly<Record<string, unknown>>;

/** The most rows that SharePoint gives at once, and more than a content list will ever hold. */
export const wholePage = 5000;

/** Reads one row as the list declares it; undefined when a cell is not what its column says. */
export function readRow<Declared extends Columns>(
  list: ListDefinition<Declared>,
  wire: Wire,
): ItemOf<ListDefinition<Declared>> | undefined {
  const item: Record<string, unknown> = { id: wire['Id'] };
  if (typeof item['id'] !== 'number') return undefined;
  for (const [key, column] of Object.entries(list.columns)) {
    const cell = column.read(wire[column.property]);
    if (!cell.ok) return undefined;
    item[key] = cell.value;
  }
  return item as ItemOf<ListDefinition<Declared>>;
}

export function readRows<Declared extends Columns>(
  list: ListDefinition<Declared>,
  wires: readonly Wire[],
): Rows<ItemOf<ListDefinition<Declared>>> {
  const items = wires.map((wire) => readRow(list, wire)).filter((item) => item !== undefined);
  return { items, unreadable: wires.length - items.length };
}

/** The columns to ask for. SharePoint answers 400 when one of them is missing, which we show as *schemaMismatch*. */
export const selectOf = (list: ListDefinition, leaveOut: readonly string[] = []): readonly string[] => [
  'Id',
  ...Object.values(list.columns)
    .map((column) => column.property)
    .filter((property) => !leaveOut.includes(property)),
];

/** The list, addressed by its URL: HR may change its title. */
export const listAt = (sp: SPFI, siteUrl: string, list: Pick<ListDefinition, 'url'>) =>
  sp.web.getList(`${new URL(siteUrl).pathname}/${list.url}`);

/** All rows of a content list, which is small by nature. Lists that grow are read by an indexed condition instead. */
export const wholeList = (
  sp: SPFI,
  siteUrl: string,
  list: ListDefinition,
  select: readonly string[] = selectOf(list),
): Promise<Wire[]> =>
  listAt(sp, siteUrl, list)
    .items.select(...select)
    .top(wholePage)<Wire[]>();
