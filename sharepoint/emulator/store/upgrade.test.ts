import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from './database.ts';
import { itemById } from './items.ts';
import { lists } from './lists.ts';
import { recycledRows } from './recycle-bin.ts';
import { applicationId, schemaVersion } from './schema.ts';
import { olderVersions } from './versions.ts';

/** A row as version 1 kept it: in its third version, "3.0". */
const row = { id: 1, guid: 'g', version: 5, label: 3, created: 'c', modified: 'm', author: 1, editor: 1, scope: null };
const kept = JSON.stringify({ ...row, label: 2, cells: { Title: 'før' }, keys: {} });

const versionOne = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE lists (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL UNIQUE COLLATE NOCASE,
  title TEXT NOT NULL UNIQUE COLLATE NOCASE, scope INTEGER, version INTEGER NOT NULL, data TEXT NOT NULL,
  item_count INTEGER NOT NULL DEFAULT 0, items_changed TEXT NOT NULL);
CREATE TABLE versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, number INTEGER NOT NULL, row TEXT NOT NULL,
  PRIMARY KEY (list, item, number)) WITHOUT ROWID;
CREATE TABLE recycled (id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, deleted_by INTEGER NOT NULL,
  deleted TEXT NOT NULL, row TEXT NOT NULL);
CREATE TABLE items_1 (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, version INTEGER NOT NULL, label INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, scope INTEGER,
  data TEXT NOT NULL, keys TEXT NOT NULL);
INSERT INTO lists VALUES (1, 'l', 'Lists/X', 'X', NULL, 1, '{}', 1, 'm');
INSERT INTO items_1 VALUES (1, 'g', 5, 3, 'c', 'm', 1, 1, NULL, '{"Title":"nu"}', '{}');
INSERT INTO versions VALUES (1, 1, 2, '${kept}');
INSERT INTO recycled VALUES ('r', 1, 2, 1, 'd', '${kept}');
PRAGMA application_id = ${applicationId};
PRAGMA user_version = 1;`;

it('data of the first version is opened with its rows, versions and recycle bin, and is of the newest after that', () => {
  const data = mkdtempSync(join(tmpdir(), 'lederhjaelp-old-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const old = new Database(join(data, 'sharepoint.db'));
  old.exec(versionOne);
  old.close();
  const sql = openDatabase(data);
  onTestFinished(() => sql.close());
  const [list] = lists(sql);
  const item = itemById(sql, list!, 1)!;
  expect(item).toMatchObject({ label: 1536, published: 1536, status: 0, heldBy: null, cells: { Title: 'nu' } });
  expect(olderVersions(sql, list!, item)).toMatchObject([{ label: 1024, published: 1024, cells: { Title: 'før' } }]);
  expect(recycledRows(sql)).toMatchObject([{ item: { label: 1024, folderScope: null } }]);
  expect(sql.get('PRAGMA user_version')).toMatchObject({ user_version: schemaVersion });
});
