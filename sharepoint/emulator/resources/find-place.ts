import type { Context } from '#emulator/context.ts';
import { noFile, noSuchFile, notEmulated, outsideWeb } from '#emulator/errors.ts';
import { attachmentsShown } from '#emulator/items/attached.ts';
import { may } from '#emulator/rights/effective.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { pathOf, placeAt, type Place } from '#emulator/store/files.ts';
import type { List } from '#emulator/store/lists.ts';
import { listsOf } from '#emulator/webs/lists-of.ts';
import { visibleItem } from './find-item.ts';
import type { File, Folder, Resource } from './resource.ts';

/** The list an address leads into, and the names below its root. */
function intoList(context: Context, url: string): { list: List; names: string[] } | undefined {
  const local = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const plain = local.startsWith('/') ? local : `${context.path}/${local}`;
  if (local !== '' && !textKey(`${plain}/`).startsWith(textKey(`${context.path}/`))) throw outsideWeb();
  for (const list of listsOf(context)) {
    const root = `${context.path}/${list.url}`;
    if (textKey(`${plain}/`).startsWith(textKey(`${root}/`)) && may(context, { is: 'list', list }, 'open')) {
      return { list, names: plain.slice(root.length).split('/').filter(Boolean) };
    }
  }
  return undefined;
}

/**
 * Goes down name by name, so that letter case is the stored one's. What one may not see is not there, in the very words
 * that what is not there gets; a folder on the way need not be seen, since something in it may have been shared.
 */
function descend(context: Context, list: List, names: readonly string[]): Place | 'root' | undefined {
  let folder = '';
  let place: Place | 'root' | undefined = 'root';
  for (const name of names) {
    place = placeAt(context.sql, list, folder, name);
    if (!place) return undefined;
    folder = pathOf(place);
  }
  return place === 'root' || visibleItem(context, list, place.item) ? place : undefined;
}

export const rootOf = (list: List): Folder => ({ list, path: '' });

export function folderByUrl(context: Context, url: string): Resource {
  const into = intoList(context, url);
  if (!into) {
    if (!isSiteRoot(context, url)) throw noFile();
    return { kind: 'webFolder', of: '' };
  }
  const place = descend(context, into.list, into.names);
  if (place === 'root') return { kind: 'folder', of: rootOf(into.list) };
  if (!place?.isFolder) throw noFile();
  return { kind: 'folder', of: { list: into.list, path: pathOf(place), item: place.item } };
}

const isSiteRoot = ({ path }: Context, url: string): boolean =>
  ['', '/', textKey(path)].includes(textKey(url.replace(/\/$/, '')));

export function fileByUrl(context: Context, url: string): Resource {
  const into = intoList(context, url);
  if (into && isAttachment(context, into.list, into.names)) throw notEmulated('GET', 'an attachment by its address');
  const place = into && descend(context, into.list, into.names);
  if (!into || !place || place === 'root' || place.isFolder) throw noSuchFile(url);
  return { kind: 'file', of: fileAt(context, into.list, place) };
}

/** Attachments have addresses too; who may see one is told that here it is only found at its item. */
function isAttachment(context: Context, list: List, [folder = '', id, name = '']: readonly string[]): boolean {
  if (textKey(folder) !== textKey('Attachments')) return false;
  const item = visibleItem(context, list, Number(id));
  return item !== undefined && attachmentsShown(context.sql, item).some((shown) => textKey(shown) === textKey(name));
}

export function fileAt(context: Context, list: List, place: Place): File {
  const found = visibleItem(context, list, place.item);
  if (!found) throw noFile();
  return { ...found, place };
}
