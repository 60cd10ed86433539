import type { SiteFor } from '#emulator/context.ts';
import { noFile } from '#emulator/errors.ts';
import { pathOf, placeOf, placesIn } from '#emulator/store/files.ts';
import { itemById, type Item } from '#emulator/store/items.ts';
import { saveFolderScope } from '#emulator/store/item-scopes.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Sql } from '#emulator/store/sql.ts';
import type { Securable } from './effective.ts';

type Folder = { readonly list: List; readonly item?: number };

/** Whose rights decide in a folder: its own row's, or the list's at the root. */
export function folderSecurable({ sql }: Pick<SiteFor, 'sql'>, { list, item: id }: Folder): Securable {
  if (id === undefined) return { is: 'list', list };
  const item = itemById(sql, list, id);
  if (!item) throw noFile();
  return { is: 'item', list, item };
}

/** What a new row in the folder inherits; null when that is the list's. */
export function folderScopeOf({ sql }: Pick<SiteFor, 'sql'>, { list, item: id }: Folder): number | null {
  const folder = id === undefined ? undefined : itemById(sql, list, id);
  return folder ? (folder.scope ?? folder.folderScope) : null;
}

/** Hands a folder's rights down to all that is in it, as far as nothing there has rights of its own. */
export function handDown(sql: Sql, list: List, folder: Item): void {
  for (const inner of rowsIn(sql, list, folder)) {
    saveFolderScope(sql, list, inner, folder.scope ?? folder.folderScope);
    if (inner.scope === null) handDown(sql, list, { ...inner, folderScope: folder.scope ?? folder.folderScope });
  }
}

export function rowsIn(sql: Sql, list: List, { id }: Pick<Item, 'id'>): Item[] {
  const place = placeOf(sql, list, id);
  if (!place?.isFolder) return [];
  return placesIn(sql, list, pathOf(place)).flatMap((inner) => itemById(sql, list, inner.item) ?? []);
}
