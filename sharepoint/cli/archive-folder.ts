import { readFile } from 'node:fs/promises';
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

/** Reads what `writeFolder` has laid down. */
export async function readFolder(folder: string): Promise<Archive> {
  const read = async <Content>(file: string): Promise<Content> => {
    try {
      return JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Content;
    } catch {
      throw new Refused(
        `${path.join(folder, file)} mangler eller kan ikke læses. Er mappen skrevet af »npm run export«?`,
      );
    }
  };
  const { schemaVersion, lists } = await read<{ schemaVersion: number; lists: string[] }>(index);
  const archived = lists.map(async (key): Promise<ArchivedList> => ({
    key,
    rows: await read<ArchivedRow[]>(listFile(key)),
    bytesOf: async (name) => new Uint8Array(await readFile(path.join(folder, fileIn(key, name)))),
  }));
  return { schemaVersion, lists: await Promise.all(archived) };
}
