import { InjectHeaders } from '@pnp/queryable';
import type { ChangesOf, Columns, ItemOf, ListDefinition, NewItemOf } from '#lists/define-list.ts';
import type { DataSource } from '#data/data-source.ts';
import { DataError } from '#data/errors.ts';
import { listAt, readRow, selectOf, type Wire } from '#data/list-client.ts';
import { wireOf } from './wire-of.ts';

/** A row with what it takes to change it: SharePoint refuses the change when somebody else was there first. */
export type Versioned<Item> = {
  readonly item: Item;
  readonly etag: string;
  readonly created: string;
  readonly modified: string;
  readonly editor: string;
};

/** `conflict`: nothing was written, and `current` is what the other person made of the row. */
export type Saved<Item> = { readonly kind: 'saved' | 'conflict'; readonly current: Versioned<Item> };

/** SharePoint gives ETags in bodies only where metadata is asked for, and lets no other origin read the header. */
const withEtag = InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' });

export async function readVersioned<Declared extends Columns>(
  source: DataSource,
  list: ListDefinition<Declared>,
  id: number,
): Promise<Versioned<ItemOf<ListDefinition<Declared>>>> {
  const { sp, siteUrl, send } = source;
  const wire = await send(() =>
    listAt(sp, siteUrl, list)
      .items.getById(id)
      .using(withEtag)
      .select(...selectOf(list), 'Created', 'Modified', 'Editor/Title')
      .expand('Editor')<Wire>(),
  );
  const item = readRow(list, wire);
  if (!item) throw new DataError('schemaMismatch', `${list.key} ${id} can not be read`);
  const { Title: editor = '' } = Object(wire['Editor']) as { Title?: string };
  return {
    item,
    etag: String(wire['odata.etag']),
    created: String(wire['Created']),
    modified: String(wire['Modified']),
    editor,
  };
}

/** Changes a row that is still as it was when it was read. */
export async function saveChanges<Declared extends Columns>(
  source: DataSource,
  list: ListDefinition<Declared>,
  before: { readonly item: { readonly id: number }; readonly etag: string },
  changes: ChangesOf<ListDefinition<Declared>>,
): Promise<Saved<ItemOf<ListDefinition<Declared>>>> {
  const { sp, siteUrl, send } = source;
  const { id } = before.item;
  const wire = wireOf(list, changes);
  const conflict = await send(() => listAt(sp, siteUrl, list).items.getById(id).update(wire, before.etag)).then(
    () => false,
    (error: unknown) => {
      if (error instanceof DataError && error.kind === 'conflict') return true;
      throw error;
    },
  );
  const current = await readVersioned(source, list, id);
  // an answer that was lost is sent again by PnPjs, and then meets our own change
  return { kind: conflict && !holds(wireOf(list, current.item), wire) ? 'conflict' : 'saved', current };
}

const holds = (row: Wire, changes: Wire): boolean =>
  Object.entries(changes).every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value));

/** Makes a row with a unique key. One that was made already by the same request, whose answer was lost, is that row. */
export async function createKeyed<Declared extends Columns>(
  source: DataSource,
  list: ListDefinition<Declared>,
  row: NewItemOf<ListDefinition<Declared>>,
): Promise<Versioned<ItemOf<ListDefinition<Declared>>>> {
  const { sp, siteUrl, send } = source;
  const wire = wireOf(list, row);
  try {
    const { Id } = await send(() => listAt(sp, siteUrl, list).items.add(wire) as Promise<{ Id: number }>);
    return await readVersioned(source, list, Id);
  } catch (error) {
    const made = await findByKey(source, list, wire).catch(() => undefined);
    if (made && holds(wireOf(list, made.item), wire)) return made;
    throw error;
  }
}

async function findByKey<Declared extends Columns>(source: DataSource, list: ListDefinition<Declared>, wire: Wire) {
  const { sp, siteUrl, send } = source;
  const key = Object.values(list.columns).find(({ unique }) => unique)?.internalName;
  if (key === undefined) return undefined;
  const filter = `${key} eq '${String(wire[key]).replaceAll("'", "''")}'`;
  const [found] = await send(() => listAt(sp, siteUrl, list).items.filter(filter).select('Id')<{ Id: number }[]>());
  return found && readVersioned(source, list, found.Id);
}
