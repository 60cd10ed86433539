import type Database from 'libsql';
import { diskFull, tooComplex } from '#emulator/errors.ts';

export type Value = string | number | null | Uint8Array;
export type Row = Record<string, Value>;

/**
 * The one connection. `run` writes rows; `change` writes structure (lists, fields, people, rights), after which nothing
 * that was remembered holds any more.
 */
export class Sql {
  private readonly statements = new Map<string, Database.Statement<unknown[]>>();
  private readonly remembered = new Map<string, unknown>();
  private readonly database: Database.Database;

  constructor(database: Database.Database) {
    this.database = database;
  }

  get(text: string, ...params: Value[]): Row | undefined {
    return this.prepare(text).get(...params) as Row | undefined;
  }

  all(text: string, ...params: Value[]): Row[] {
    return this.prepare(text).all(...params) as Row[];
  }

  run(text: string, ...params: Value[]): { readonly changes: number; readonly lastId: number } {
    const { changes, lastInsertRowid } = this.orFull(() => this.prepare(text).run(...params));
    return { changes, lastId: Number(lastInsertRowid) };
  }

  change(text: string, ...params: Value[]): { readonly changes: number; readonly lastId: number } {
    this.remembered.clear();
    return this.run(text, ...params);
  }

  /** Table and index definitions. Statements prepared before may name what is gone, so they go too. */
  define(text: string): void {
    this.remembered.clear();
    this.statements.clear();
    this.orFull(() => this.database.exec(text));
  }

  /** What `load` gave last time, until the structure changes. */
  remember<T>(key: string, load: () => T): T {
    if (!this.remembered.has(key)) this.remembered.set(key, load());
    return this.remembered.get(key) as T;
  }

  /** All of it or nothing. */
  transaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.orFull(() => this.database.exec('COMMIT'));
      return result;
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      this.remembered.clear();
      throw error;
    }
  }

  /** libsql frees a file only when its statements are collected, so the lock is given back by hand. */
  close(): void {
    this.statements.clear();
    if (!this.database.memory) {
      this.database.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT 1 FROM settings');
    }
    this.database.close();
  }

  /** A full disk is the client's to hear of; the transaction around takes back what was begun. */
  private orFull<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw isFull(error) ? diskFull() : error;
    }
  }

  private prepare(text: string): Database.Statement<unknown[]> {
    let statement = this.statements.get(text);
    if (!statement) {
      if (this.statements.size > 500) this.statements.clear();
      statement = this.parsed(text);
      this.statements.set(text, statement);
    }
    return statement;
  }

  /** A client's question becomes a statement, and SQLite's parser goes only so deep. */
  private parsed(text: string): Database.Statement<unknown[]> {
    try {
      return this.database.prepare<unknown[]>(text);
    } catch (error) {
      throw isTooComplex(error) ? tooComplex() : error;
    }
  }
}

const isTooComplex = (error: unknown): boolean =>
  /parser stack overflow|too many (SQL variables|columns|terms)|too large \(maximum depth/.test(String(error));

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  /SQLITE_FULL|ENOSPC|disk is full/i.test(`${(error as { code?: string }).code} ${error.message}`);
