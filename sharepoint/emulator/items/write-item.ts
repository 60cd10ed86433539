import { randomUUID } from 'node:crypto';
import { nowText, type Context } from '#emulator/context.ts';
import { saveConflict } from '#emulator/errors.ts';
import { hasChanged } from '#emulator/store/changes.ts';
import { fields as fieldsOf } from '#emulator/store/fields.ts';
import { withComment } from '#emulator/drafts/check-in-comment.ts';
import { demandHeldWhereAsked } from '#emulator/drafts/check-out.ts';
import { stateAfterChange, stateOfNew, type RowKind } from '#emulator/drafts/state.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { placeOf } from '#emulator/store/files.ts';
import { insertItem, saveItem, type Cells, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { dropBeyondLimits, keepVersion } from '#emulator/store/versions.ts';
import { keysOf } from './cells.ts';
import { demandValid } from './checks.ts';
import { defaultCells } from './defaults.ts';
import { judged, type Verdict } from './moderation.ts';

/** Who and when, where a route lets a client say it. */
export type Stamp = Partial<Pick<Item, 'author' | 'editor' | 'created' | 'modified'>>;

export type NewRow = {
  readonly stamp?: Stamp;
  readonly kind?: RowKind;
  /** The rights of the folder that it is put into. */
  readonly folderScope?: number | null;
  readonly verdict?: Verdict;
};

/** Checks and keeps a new row: defaults where nothing was said, author and times from the server. */
export function addRow(
  context: Context,
  list: List,
  said: Cells,
  { stamp, kind = 'item', folderScope = null, verdict }: NewRow = {},
): Item {
  const fields = fieldsOf(context.sql, list);
  const cells = { ...defaultCells(fields, context), ...said };
  const keys = keysOf(cells, fields);
  demandValid(context, list, fields, { id: 0, cells, keys });
  const now = nowText(context);
  const me = context.me.user.id;
  const made = {
    guid: randomUUID(),
    version: 1,
    ...stateOfNew(context, list, kind),
    created: now,
    modified: now,
    author: me,
    editor: me,
    scope: null,
    folderScope,
    cells,
    keys,
    ...stamp,
  };
  return insertItem(context.sql, list, verdict ? judged(made, verdict) : made);
}

type Change = { readonly stamp?: Stamp; readonly verdict?: Verdict };

/** Checks and keeps a changed row; the row as it was becomes a version, when the list keeps them. */
export function changeRow(context: Context, list: List, item: Item, said: Cells, how: Change = {}): Item {
  demandUnmet(context, list, item);
  const fields = fieldsOf(context.sql, list);
  const cells = { ...withComment(item.cells, ''), ...said };
  const keys = keysOf(cells, fields);
  demandValid(context, list, fields, { id: item.id, cells, keys });
  const kind = kindOfRow(context, list, item);
  demandHeldWhereAsked(item, list, kind === 'file');
  // To judge a row is no change of what is in it: it stays the version it is.
  const isJudgement = how.verdict !== undefined && Object.keys(said).length === 0;
  const state = isJudgement ? {} : stateAfterChange(context, list, item, kind);
  const changed: Item = {
    ...item,
    ...state,
    version: item.version + 1,
    modified: nowText(context),
    editor: context.me.user.id,
    cells,
    keys,
    ...how.stamp,
  };
  if (list.settings.EnableVersioning && changed.label !== item.label) keepVersion(context.sql, list, item);
  const kept = how.verdict ? judged(changed, how.verdict) : changed;
  saveItem(context.sql, list, kept);
  dropBeyondLimits(context.sql, list, kept);
  return kept;
}

/** Two writes to a row that overlap in time: the later one to be kept has not seen what the other wrote. */
function demandUnmet({ sql, meanwhile }: Context, list: List, { id }: Item): void {
  if (meanwhile && hasChanged(sql, list, id, meanwhile)) throw saveConflict();
}

function kindOfRow({ sql }: Context, list: List, { id }: Item): RowKind {
  if (!isLibrary(list) && !list.settings.EnableFolderCreation) return 'item';
  const place = placeOf(sql, list, id);
  if (place?.isFolder) return 'folder';
  return place && isLibrary(list) ? 'file' : 'item';
}
