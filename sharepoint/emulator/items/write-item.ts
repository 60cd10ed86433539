import { randomUUID } from 'node:crypto';
import { nowText, type Context } from '#emulator/context.ts';
import { fields as fieldsOf } from '#emulator/store/fields.ts';
import { insertItem, keepVersion, saveItem, type Cells, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import { keysOf } from './cells.ts';
import { demandValid } from './checks.ts';
import { defaultCells } from './defaults.ts';

/** Who and when, where a route lets a client say it. */
export type Stamp = Partial<Pick<Item, 'author' | 'editor' | 'created' | 'modified'>>;

/** Checks and keeps a new row: defaults where nothing was said, author and times from the server. */
export function addRow(context: Context, list: List, said: Cells, stamp: Stamp = {}): Item {
  const fields = fieldsOf(context.sql, list);
  const cells = { ...defaultCells(fields, context), ...said };
  const keys = keysOf(cells, fields);
  demandValid(context, list, fields, { id: 0, cells, keys });
  const now = nowText(context);
  const me = context.me.user.id;
  const made = { guid: randomUUID(), created: now, modified: now, author: me, editor: me, cells, keys };
  return insertItem(context.sql, list, { ...made, ...stamp });
}

/** Checks and keeps a changed row; the row as it was becomes a version, when the list keeps them. */
export function changeRow(context: Context, list: List, item: Item, said: Cells, stamp: Stamp = {}): Item {
  const fields = fieldsOf(context.sql, list);
  const cells = { ...item.cells, ...said };
  const keys = keysOf(cells, fields);
  demandValid(context, list, fields, { id: item.id, cells, keys });
  const { EnableVersioning: keepsVersions, MajorVersionLimit: limit } = list.settings;
  if (keepsVersions) keepVersion(context.sql, list, item, limit);
  const changed: Item = {
    ...item,
    version: item.version + 1,
    label: item.label + (keepsVersions ? 1 : 0),
    modified: nowText(context),
    editor: context.me.user.id,
    cells,
    keys,
    ...stamp,
  };
  saveItem(context.sql, list, changed);
  return changed;
}
