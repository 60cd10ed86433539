/** Raised whenever the tables below change; a file with another number is refused. */
export const schemaVersion = 3;
export const applicationId = 0x4c484a31; // "LHJ1"

/** The web's number stands last: data of version 1 knew the root web only. */
const listColumns = `number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL COLLATE NOCASE, scope INTEGER, version INTEGER NOT NULL, data TEXT NOT NULL,
  item_count INTEGER NOT NULL DEFAULT 0, items_changed TEXT NOT NULL, web INTEGER NOT NULL DEFAULT 0,
  UNIQUE (web, url), UNIQUE (web, title)`;

const label = "json_extract(row, '$.label') * 512";
const withState = `json_set(row, '$.label', ${label}, '$.published', ${label}, '$.status', 0,
  '$.folderScope', NULL, '$.heldBy', NULL, '$.heldAt', NULL)`;

/** Versions are numbered as in SharePoint, 512 for each major one, and a row says which of them readers see. */
const withDrafts = (list: number): string => `
  ALTER TABLE items_${list} ADD COLUMN folder_scope INTEGER;
  ALTER TABLE items_${list} ADD COLUMN status INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE items_${list} ADD COLUMN published INTEGER;
  ALTER TABLE items_${list} ADD COLUMN held_by INTEGER;
  ALTER TABLE items_${list} ADD COLUMN held_at INTEGER;
  UPDATE items_${list} SET label = label * 512, published = label * 512;`;

/** What brings data of an older version to the next one; it is told the numbers of the lists. */
export const upgrades: Readonly<Record<number, (lists: readonly number[]) => string>> = {
  1: () => `CREATE TABLE lists_2 (${listColumns}); INSERT INTO lists_2 SELECT *, 0 FROM lists; DROP TABLE lists;
  ALTER TABLE lists_2 RENAME TO lists`,
  2: (lists) => `${lists.map(withDrafts).join('')}
  UPDATE versions SET number = number * 512, row = ${withState};
  UPDATE recycled SET row = ${withState}`,
};

/**
 * A list's items stand in a table of their own, `items_<number>`, made with the list. `data` is what is answered,
 * `keys` what is compared (store/compare-key.ts); an indexed field is an index on its key.
 */
export const schema = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE principals (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, login TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  data TEXT NOT NULL, keys TEXT NOT NULL);
CREATE TABLE members (
  group_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, PRIMARY KEY (group_id, principal_id)) WITHOUT ROWID;
CREATE TABLE role_definitions (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, high INTEGER NOT NULL, low INTEGER NOT NULL,
  data TEXT NOT NULL);
CREATE TABLE scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, securable TEXT NOT NULL UNIQUE);
CREATE TABLE role_assignments (
  scope INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope, principal_id, role_id)) WITHOUT ROWID;
CREATE TABLE lists (
  ${listColumns});
CREATE TABLE fields (
  list INTEGER NOT NULL, id TEXT NOT NULL, internal_name TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE views (
  list INTEGER NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, number INTEGER NOT NULL, row TEXT NOT NULL,
  PRIMARY KEY (list, item, number)) WITHOUT ROWID;
CREATE TABLE recycled (id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, deleted_by INTEGER NOT NULL,
  deleted TEXT NOT NULL, row TEXT NOT NULL);
`;

/**
 * Made at every opening when they are missing, so that older data goes on. A file or folder is a row of its list's
 * table with a place here; its bytes stay while the row is in the recycle bin.
 */
export const laterTables = `
CREATE TABLE IF NOT EXISTS files (
  list INTEGER NOT NULL, item INTEGER NOT NULL, folder TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
  is_folder INTEGER NOT NULL, bytes BLOB, PRIMARY KEY (list, item));
CREATE INDEX IF NOT EXISTS files_by_place ON files (list, folder, key);
CREATE TABLE IF NOT EXISTS file_bytes (
  list INTEGER NOT NULL, item INTEGER NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (list, item, number));
CREATE TABLE IF NOT EXISTS recycled_lists (
  id TEXT PRIMARY KEY, deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL, row TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS recycled_attachments (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, deleted_by INTEGER NOT NULL,
  deleted TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS second_stage (id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS attachments (
  list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (list, item, key));
CREATE TABLE IF NOT EXISTS changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, guid TEXT NOT NULL,
  type INTEGER NOT NULL, time TEXT NOT NULL, author INTEGER NOT NULL, scope INTEGER);
CREATE INDEX IF NOT EXISTS changes_by_list ON changes (list, number);
CREATE TABLE IF NOT EXISTS uploads (
  upload TEXT NOT NULL, offset INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (upload, offset));
CREATE TABLE IF NOT EXISTS content_types (
  owner INTEGER NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (owner, id));
CREATE TABLE IF NOT EXISTS webs (
  number INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER NOT NULL, url TEXT NOT NULL UNIQUE COLLATE NOCASE,
  data TEXT NOT NULL);
`;

export const itemsTable = (list: number): string => `
CREATE TABLE items_${list} (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, version INTEGER NOT NULL, label INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, scope INTEGER,
  folder_scope INTEGER, status INTEGER NOT NULL, published INTEGER, held_by INTEGER, held_at INTEGER,
  data TEXT NOT NULL, keys TEXT NOT NULL)`;
