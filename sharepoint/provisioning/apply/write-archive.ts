import type { StarterFile } from '#content/starter-content.ts';
import type { ListDefinition, NewItemOf } from '#lists/define-list.ts';
import type { Archive, ArchivedList, ArchivedRow } from '../archive/archive.ts';
import { shortfallsOf, type Shortfall, type Shortfalls } from '../archive/shortfall.ts';
import type { DeclaredSite } from '../declared-site.ts';
import { addMissingFiles } from './add-files.ts';
import { connect } from './connect.ts';
import { personIds, type PersonIds } from './person-ids.ts';
import { readArchive } from './read-archive.ts';
import { readWeb } from './read-site.ts';
import { readably, type SiteAccess } from './session.ts';
import { wireValue, writeRows, type Numbers } from './write-rows.ts';

export type Written = { readonly added: number; readonly shortfalls: readonly Shortfall[] };

/**
 * Writes an archive into a provisioned site. A row that is there already is left as it is, so it may be cut off and run
 * again; nothing that was there is deleted. Numbers are the new site's, so those that point to rows are followed over.
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
    const personId = personIds(sp);
    const present = await readArchive(access, declared);
    const numbers: Numbers = new Map();
    const shortfalls: Shortfall[] = [];
    let added = 0;
    for (const definition of declared.lists) {
      const archived = archive.lists.find(({ key }) => key === definition.key);
      const there = present.lists.find(({ key }) => key === definition.key);
      if (!archived || !there) continue;
      const short = shortfallsOf(definition.title);
      const list = sp.web.getList(`${path}/${definition.url}`);
      const written = definition.library
        ? await addMissingFiles(sp, path, definition, await filesOf({ definition, personId, short }, archived))
        : await writeRows({ list, definition, numbers, personId, shortfalls: short }, archived, there);
      if (written > 0) report(`${definition.title}: ${written} ${definition.library ? 'filer' : 'rækker'} skrevet`);
      added += written;
      shortfalls.push(...short.all());
    }
    return { added, shortfalls };
  });
}

type Library = { readonly definition: ListDefinition; readonly personId: PersonIds; readonly short: Shortfalls };

const filesOf = (library: Library, archived: ArchivedList): Promise<StarterFile[]> =>
  Promise.all(
    archived.rows.map(async ({ file, values }): Promise<StarterFile> => {
      const name = file?.name ?? '';
      const row = await readRow(library, values);
      return { name, bytes: () => archived.bytesOf(name), row, state: file?.published ? 'published' : 'draft' };
    }),
  );

/** The row as the app holds it; a cell that cannot be read, or names somebody unknown, is empty. */
async function readRow(
  { definition, personId, short }: Library,
  values: ArchivedRow['values'],
): Promise<NewItemOf<ListDefinition>> {
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(definition.columns)) {
    const value = values[column.internalName] ?? null;
    const known = column.kind === 'person' ? await wireValue(column, value, personId) : value;
    if (value !== null && known === null) short.note('noPerson', [String(value)]);
    const read = column.read(known);
    row[key] = read.ok ? read.value : null;
  }
  return row;
}
