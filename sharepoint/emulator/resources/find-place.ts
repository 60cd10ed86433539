import type { Context } from '#emulator/context.ts';
import { noFile, notEmulated } from '#emulator/errors.ts';
import { demand, may, theWeb } from '#emulator/rights/effective.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { pathOf, placeAt, type Place } from '#emulator/store/files.ts';
import { lists, type List } from '#emulator/store/lists.ts';
import { findItem } from './find-item.ts';
import type { File, Folder, Resource } from './resource.ts';

/** The list an address leads into, and the names below its root. */
function intoList(context: Context, url: string): { list: List; names: string[] } | undefined {
  const local = url.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  const plain = local.startsWith('/') ? local : `${context.path}/${local}`;
  for (const list of lists(context.sql)) {
    const root = `${context.path}/${list.url}`;
    if (textKey(`${plain}/`).startsWith(textKey(`${root}/`)) && may(context, { is: 'list', list }, 'open')) {
      return { list, names: plain.slice(root.length).split('/').filter(Boolean) };
    }
  }
  return undefined;
}

/** Goes down name by name, so that letter case is the stored one's; what one may not see is not there. */
function descend(context: Context, list: List, names: readonly string[]): Place | undefined {
  let folder = '';
  let place: Place | undefined;
  for (const name of names) {
    place = placeAt(context.sql, list, folder, name);
    if (!place) throw noFile();
    findItem(context, list, place.item);
    folder = pathOf(place);
  }
  return place;
}

export const rootOf = (list: List): Folder => ({ list, path: '' });

export function folderByUrl(context: Context, url: string): Resource {
  const into = intoList(context, url);
  if (!into) {
    if (!isSiteRoot(context, url)) throw noFile();
    demand(context, theWeb, 'addAndCustomizePages');
    throw notEmulated('GET', 'the root folder of the web');
  }
  const place = descend(context, into.list, into.names);
  if (place && !place.isFolder) throw noFile();
  const of = place ? { list: into.list, path: pathOf(place), item: place.item } : rootOf(into.list);
  return { kind: 'folder', of };
}

const isSiteRoot = ({ path }: Context, url: string): boolean =>
  ['', '/', textKey(path)].includes(textKey(url.replace(/\/$/, '')));

export function fileByUrl(context: Context, url: string): Resource {
  const into = intoList(context, url);
  const place = into && descend(context, into.list, into.names);
  if (!into || !place || place.isFolder) throw noFile();
  return { kind: 'file', of: fileAt(context, into.list, place) };
}

export const fileAt = (context: Context, list: List, place: Place): File => ({
  ...findItem(context, list, place.item),
  place,
});
