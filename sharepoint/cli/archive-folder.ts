import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive, ArchivedList, ArchivedRow } from '#provisioning/archive/archive.ts';
import { Refused } from './refused.ts';

const index = 'lederhjaelp.json';
const listFile = (key: string): string => path.join('lists', `${key}.json`);
/** A file's name comes from a site: only its last part is taken, so that nothing is written elsewhere. */
const fileIn = (key: string, name: string): string => path.join('files', key, path.basename(name));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Lays the archive down as files; gives the number of rows. The index comes last: a folder without it is not whole. */
export async function writeFolder(
  { schemaVersion, lists }: Archive,
  write: (file: string, content: string | Uint8Array) => void,
): Promise<number> {
  for (const { key, rows, bytesOf } of lists) {
    write(listFile(key), json(rows));
    for (const { file } of rows) if (file) write(fileIn(key, file.name), await bytesOf(file.name));
  }
  write(index, json({ schemaVersion, lists: lists.map(({ key }) => key) }));
  return lists.reduce((sum, { rows }) => sum + rows.length, 0);
}

type Index = { readonly schemaVersion: number; readonly lists: readonly string[] };

const isIndex = (found: unknown): found is Index => {
  const { schemaVersion, lists } = Object(found) as Partial<Index>;
  return typeof schemaVersion === 'number' && Array.isArray(lists) && lists.every((key) => /^\w+$/.test(String(key)));
};

const areRows = (found: unknown): found is ArchivedRow[] =>
  Array.isArray(found) && found.every((row: unknown) => typeof (Object(row) as ArchivedRow).values === 'object');

/** Reads what `writeFolder` has laid down, and sees first that all of it is there: a site is not filled by halves. */
export async function readFolder(folder: string): Promise<Archive> {
  const { schemaVersion, lists } = await read(folder, index, isIndex);
  const archived = lists.map(async (key): Promise<ArchivedList> => {
    const rows = await read(folder, listFile(key), areRows);
    for (const { file } of rows) if (file) await demandFile(folder, fileIn(key, file.name));
    return {
      key,
      rows,
      bytesOf: async (name) => new Uint8Array(await readFile(path.join(folder, fileIn(key, name)))),
    };
  });
  return { schemaVersion, lists: await Promise.all(archived) };
}

async function read<Content>(folder: string, file: string, is: (found: unknown) => found is Content): Promise<Content> {
  try {
    const found: unknown = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    if (is(found)) return found;
  } catch {
    // said below, as when it holds something else
  }
  throw notWhole(folder, file);
}

const demandFile = (folder: string, file: string): Promise<void> =>
  access(path.join(folder, file)).catch(() => {
    throw notWhole(folder, file);
  });

const notWhole = (folder: string, file: string): Refused =>
  new Refused(
    `${path.join(folder, file)} mangler eller kan ikke læses. Mappen er ikke en hel eksport: kør »npm run export« igen til en ny mappe.`,
  );
