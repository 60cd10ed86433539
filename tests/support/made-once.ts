import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isTest } from '#tools/layers/layer-of.ts';
import { listFiles } from '#tools/source/list-files.ts';

const day = 24 * 60 * 60_000;

/** What tells two states of the project apart, as far as these files and folders of it go. */
export function fingerprintOf(root: string, origins: readonly string[], also = ''): string {
  const hash = createHash('sha256').update(`${process.version} ${also}`);
  const isOrigin = (file: string): boolean =>
    !isTest(file) && origins.some((origin) => file === origin || file.startsWith(`${origin}/`));
  for (const file of listFiles(root).filter(isOrigin)) {
    hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

type Wanted = {
  /** Where results of this kind are kept, one folder each. */
  readonly shelf: string;
  readonly fingerprint: string;
  /** How long a result is good while nothing changes. */
  readonly goodForMs?: number;
  /** Fills the folder it is given. */
  readonly make: (folder: string) => Promise<unknown>;
};

/**
 * The folder with what `make` makes, made anew only when what it is made from has changed. It has the fingerprint for its
 * name and gets it once it is whole, so that a make that was cut off leaves nothing that looks finished, and two runs at
 * once do not meet.
 */
export async function madeOnce({ shelf, fingerprint, goodForMs = day, make }: Wanted): Promise<string> {
  mkdirSync(shelf, { recursive: true });
  for (const name of readdirSync(shelf)) {
    if (ageMs(path.join(shelf, name)) > day) rmSync(path.join(shelf, name), { recursive: true, force: true });
  }
  const place = path.join(shelf, fingerprint);
  if (existsSync(place) && ageMs(place) < goodForMs) return place;
  const draft = mkdtempSync(path.join(shelf, 'draft-'));
  try {
    await make(draft);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(place)) renameSync(place, `${draft}-before`); // whoever still reads it may, for a day
  renameSync(draft, place);
  return place;
}

const ageMs = (place: string): number => Math.max(0, Date.now() - statSync(place).birthtimeMs);
