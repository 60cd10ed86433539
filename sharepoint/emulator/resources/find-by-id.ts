import type { Context } from '#emulator/context.ts';
import { noFile } from '#emulator/errors.ts';
import { may } from '#emulator/rights/effective.ts';
import { pathOf, placeWithId, type Place } from '#emulator/store/files.ts';
import type { List } from '#emulator/store/lists.ts';
import { webNumbered } from '#emulator/store/webs.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { findItem } from './find-item.ts';
import { fileAt, rootOf } from './find-place.ts';
import type { Resource } from './resource.ts';

const plain = (id: string): string => id.toLowerCase().replace(/[{}]/g, '');

/** Looks through the lists that one may open; what one may not see is not there. */
function find(context: Context, id: string): { readonly list: List; readonly place: Place } {
  for (const list of listsOf(context)) {
    const place = may(context, { is: 'list', list }, 'open') ? placeWithId(context.sql, list, id) : undefined;
    if (place) {
      findItem(context, list, place.item);
      return { list, place };
    }
  }
  throw noFile();
}

/** The root folder of a web bears the web's id, that of a list the list's (assumed). */
export function folderById(context: Context, asked: string): Resource {
  const id = plain(asked);
  if (id === webNumbered(context.sql, context.web).id) return { kind: 'webFolder', of: '' };
  const whole = listsOf(context).find((list) => list.id === id);
  if (whole && may(context, { is: 'list', list: whole }, 'open')) return { kind: 'folder', of: rootOf(whole) };
  const { list, place } = find(context, id);
  if (!place.isFolder) throw noFile();
  return { kind: 'folder', of: { list, path: pathOf(place), item: place.item } };
}

export function fileById(context: Context, asked: string): Resource {
  const { list, place } = find(context, plain(asked));
  if (place.isFolder) throw noFile();
  return { kind: 'file', of: fileAt(context, list, place) };
}
