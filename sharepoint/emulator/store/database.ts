import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { applicationId, laterTables, schema, schemaVersion, upgrades } from './schema.ts';
import { Sql } from './sql.ts';

/** The data can't be opened. The message is for the person at the keyboard; the file is left as it was. */
export class EmulatorDataError extends Error {
  override readonly name = 'EmulatorDataError';
}

/** Opens the data in a directory, or a new one in memory. */
export function openDatabase(data: string, diskBytes?: number): Sql {
  const database = data === ':memory:' ? inMemory() : inDirectory(data);
  limit(database, diskBytes);
  return new Sql(database);
}

function inMemory(): Database.Database {
  const database = new Database(':memory:');
  define(database);
  return database;
}

/** A place that can't be used at all (a file where the folder should be, no right to write) is the person's to change. */
function inDirectory(data: string): Database.Database {
  const file = join(data, 'sharepoint.db');
  try {
    mkdirSync(data, { recursive: true });
    if (!existsSync(file)) createFile(file);
    return openFile(file, readHeader(file));
  } catch (error) {
    if (error instanceof EmulatorDataError) throw error;
    throw new EmulatorDataError(`${data} cannot hold the data: ${String(error)}`, { cause: error });
  }
}

const pageBytes = 4096;

/** Lets the data grow so far and no further, as on a disk that is full then. */
function limit(database: Database.Database, diskBytes: number | undefined): void {
  if (diskBytes !== undefined) database.exec(`PRAGMA max_page_count = ${Math.ceil(diskBytes / pageBytes)}`);
}

/** Builds the file beside its place and moves it there when it is whole: a kill in between leaves nothing behind. */
function createFile(file: string): void {
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const database = new Database(draft);
  define(database);
  database.close();
  renameSync(draft, file);
}

function define(database: Database.Database): void {
  database.exec(
    `BEGIN; ${schema}; ${laterTables}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`,
  );
}

type Header = { readonly writesAhead: boolean; readonly version: number };

/** Looks at the first bytes only, so that a file that isn't ours is never opened for writing. */
function readHeader(file: string): Header {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  const read = readSync(handle, header, 0, 100, 0);
  closeSync(handle);
  if (read < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new EmulatorDataError(
      `${file} is not a SharePoint emulator's data file, or it is damaged. It was left as it is.`,
    );
  }
  const [version, application] = [header.readUInt32BE(60), header.readUInt32BE(68)];
  if (application !== applicationId) {
    throw new EmulatorDataError(`${file} belongs to another program. It was left as it is.`);
  }
  if (version < 1 || version > schemaVersion) {
    throw new EmulatorDataError(
      `${file} has data version ${version}; this emulator reads version ${schemaVersion}. It was left as it is.`,
    );
  }
  return { writesAhead: header[18] === 2, version };
}

/**
 * WAL with synchronous=NORMAL: a commit is in the operating system's hands before it is acknowledged, so it survives
 * kill -9; only a power cut can take the last ones. The lock is exclusive: two servers on the same data would each
 * remember what the other has changed.
 */
function openFile(file: string, { writesAhead, version }: Header): Database.Database {
  try {
    // A clean end takes the file out of WAL mode, so one that is in it was killed. Its newest changes may stand in the
    // -wal beside it, which only an opening for writing reads; and a look without writing would keep a shared lock for
    // as long as its statements are not collected, so that our own exclusive one came too late.
    const hasCrashed = writesAhead || existsSync(`${file}-wal`);
    if (!hasCrashed) checkWithoutWriting(file);
    const database = new Database(file);
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('BEGIN IMMEDIATE; COMMIT'); // takes the lock now, not at the first write
    if (hasCrashed) checkPages(database);
    upgrade(database, version);
    return database;
  } catch (error) {
    if (/locked|busy/i.test(String(error))) {
      throw new EmulatorDataError(`${file} is in use by another emulator.`);
    }
    throw new EmulatorDataError(`${file} is damaged: ${String(error)}. It was left as it is.`);
  }
}

/** Step by step to this version, all of it or nothing; what was only added later is made when it is missing. */
function upgrade(database: Database.Database, from: number): void {
  for (let version = from; version < schemaVersion; version++) {
    const lists = (database.prepare('SELECT number FROM lists').all() as { number: number }[]).map(
      ({ number }) => number,
    );
    database.exec(`BEGIN; ${upgrades[version]!(lists)}; PRAGMA user_version = ${version + 1}; COMMIT`);
  }
  database.exec(laterTables);
}

function checkWithoutWriting(file: string): void {
  const database = new Database(file, { readonly: true });
  try {
    checkPages(database);
  } finally {
    database.close();
  }
}

function checkPages(database: Database.Database): void {
  const [result] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  if (result?.quick_check !== 'ok') throw new Error(result?.quick_check ?? 'no answer');
}
