import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists/index.js';
import type { Column } from '#columns/column.ts';
import type { StarterFile } from '#content/starter-content.ts';
import type { ListDefinition, NewItemOf } from '#lists/define-list.ts';
import type { Archive, ArchivedList, ArchivedRow } from '../archive/archive.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { addMissingFiles } from './add-files.ts';
import { connect } from './connect.ts';
import { readWeb } from './read-site.ts';
import { readArchive } from './read-archive.ts';
import { readably, type SiteAccess } from './session.ts';
import { stampRow } from './stamp-row.ts';

export type Written = {
  readonly added: number;
  /** Rows whose author and time SharePoint would not take: they stand in the admin's name, now. */
  readonly unstamped: number;
};

type Ids = Map<string, Map<number, number>>;

/**
 * Writes an archive into a provisioned site. A row that is there already is left as it is, so it may be cut off and run
 * again; nothing is deleted. Ids are the new site's, so numbers that point to rows are followed over.
 */
export async function writeArchive(
  access: SiteAccess,
  archive: Archive,
  declared: DeclaredSite,
  report: (line: string) => void,
): Promise<Written> {
  return readably(access.siteUrl, async () => {
    const sp = connect(access.siteUrl, access.token);
    const { path } = await readWeb(sp);
    const present = await readArchive(access, declared);
    const ids: Ids = new Map();
    let [added, unstamped] = [0, 0];
    for (const definition of declared.lists) {
      const archived = archive.lists.find(({ key }) => key === definition.key);
      const there = present.lists.find(({ key }) => key === definition.key);
      if (!archived || !there) continue;
      const written = definition.library
        ? await writeFiles(sp, path, definition, archived)
        : await writeRows({ sp, list: sp.web.getList(`${path}/${definition.url}`), definition, ids }, archived, there);
      if (written.added > 0) report(`${definition.title}: ${written.added} rækker skrevet`);
      added += written.added;
      unstamped += written.unstamped;
    }
    return { added, unstamped };
  });
}

async function writeFiles(sp: SPFI, path: string, library: ListDefinition, archived: ArchivedList): Promise<Written> {
  const files: StarterFile[] = [];
  for (const { file, values } of archived.rows) {
    const name = file?.name ?? '';
    const row = await readRow(sp, library, values);
    files.push({ name, bytes: () => archived.bytesOf(name), row, state: file?.published ? 'published' : 'draft' });
  }
  return { added: await addMissingFiles(sp, path, library, files), unstamped: 0 };
}

/** The row as the app holds it; a cell that cannot be read is empty. */
async function readRow(
  sp: SPFI,
  list: ListDefinition,
  values: ArchivedRow['values'],
): Promise<NewItemOf<ListDefinition>> {
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(list.columns)) {
    const value = values[column.internalName] ?? null;
    const read = column.read(column.kind === 'person' ? await wireValue(sp, column, value) : value);
    row[key] = read.ok ? read.value : null;
  }
  return row;
}

type Place = {
  readonly sp: SPFI;
  readonly list: IList;
  readonly definition: ListDefinition;
  readonly ids: Ids;
};

async function writeRows(place: Place, archived: ArchivedList, there: ArchivedList): Promise<Written> {
  const { definition, ids } = place;
  const waiting = groupBySameness(definition, there.rows);
  const mapped = new Map<number, number>();
  ids.set(definition.key, mapped);
  let [added, unstamped] = [0, 0];
  for (const row of archived.rows) {
    const moved = { ...row, values: followed(place, row.values) };
    const same = waiting.get(samenessOf(definition, moved.values))?.shift();
    const id = same?.id ?? (await addRow(place, moved));
    mapped.set(row.id, id);
    if (!same) added += 1;
    const isStamped = same && (isKeyed(definition) || (same.created === row.created && same.author === row.author));
    if (!isStamped && !(await stampRow(place.list, id, row))) unstamped += 1;
  }
  return { added, unstamped };
}

/** Numbers that point to rows of another list, as the new site numbers them. */
const followed = ({ definition, ids }: Place, values: ArchivedRow['values']): ArchivedRow['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const column = Object.values(definition.columns).find(({ internalName }) => internalName === name);
      return [name, column?.kind === 'foreignNumber' ? (ids.get(column.to)?.get(Number(value)) ?? value) : value];
    }),
  );

async function addRow({ sp, list, definition }: Place, { values }: ArchivedRow): Promise<number> {
  const wire: Record<string, unknown> = {};
  for (const column of Object.values(definition.columns)) {
    wire[column.property] = await wireValue(sp, column, values[column.internalName] ?? null);
  }
  const { Id } = (await list.items.add(wire)) as { Id: number };
  return Id;
}

async function wireValue(sp: SPFI, column: Column, value: unknown): Promise<unknown> {
  if (column.kind === 'person') return value === null ? null : (await sp.web.ensureUser(String(value))).Id;
  const read = column.read(value);
  return read.ok ? column.write(read.value) : value;
}

const keyOf = (list: ListDefinition): Column | undefined => Object.values(list.columns).find(({ unique }) => unique);

const isKeyed = (list: ListDefinition): boolean => keyOf(list) !== undefined;

/** What makes two rows the same: the list's key, or, where it has none, all that stands in them. */
function samenessOf(list: ListDefinition, values: ArchivedRow['values']): string {
  const key = keyOf(list);
  return JSON.stringify(
    key ? values[key.internalName] : Object.entries(values).sort(([one], [other]) => one.localeCompare(other)),
  );
}

function groupBySameness(list: ListDefinition, rows: readonly ArchivedRow[]): Map<string, ArchivedRow[]> {
  const groups = new Map<string, ArchivedRow[]>();
  for (const row of rows) {
    const sameness = samenessOf(list, row.values);
    groups.set(sameness, [...(groups.get(sameness) ?? []), row]);
  }
  return groups;
}
