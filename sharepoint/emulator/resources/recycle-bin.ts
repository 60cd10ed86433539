import type { Context } from '#emulator/context.ts';
import { noRecycled } from '#emulator/errors.ts';
import { dateText } from '#emulator/caml/as-text.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { effectiveMask, may, theSite } from '#emulator/rights/effective.ts';
import { fullMask } from '#emulator/rights/permission.ts';
import { recycledAttachments } from '#emulator/store/recycled-attachments.ts';
import { recycledLists } from '#emulator/store/recycled-lists.ts';
import { recycledRows } from '#emulator/store/recycle-bin.ts';
import { users } from '#emulator/store/principals.ts';
import { placeOf } from '#emulator/store/files.ts';
import { secondStage } from '#emulator/store/second-stage.ts';
import type { Sql } from '#emulator/store/sql.ts';
import { languageOf } from '#emulator/webs/language.ts';
import { folderAbove } from './web-folder.ts';
import { textArgument, type CollectionKind, type EntityKind, type Recycled } from './resource.ts';

/** Newest first. */
function inBin({ sql }: Context): Recycled[] {
  const second = secondStage(sql);
  return [...recycledRows(sql), ...recycledLists(sql), ...recycledAttachments(sql)]
    .map((entry): Recycled => ({ ...entry, stage: second.has(entry.id) ? 2 : 1 }))
    .sort((a, b) => b.deleted.localeCompare(a.deleted) || a.id.localeCompare(b.id));
}

/** One's own deletions, where one could still see rows; everybody's, and the second stage, for the site's administrators. */
export function recycledFor(context: Context, of: 'Web' | 'Site'): Recycled[] {
  const all = inBin(context);
  if (isAdministrator(context)) return all.filter(({ stage }) => stage === 1 || of === 'Site');
  const mine = all.filter(({ stage, deletedBy }) => stage === 1 && deletedBy === context.me.user.id);
  return mine.filter(({ list }) => may(context, { is: 'list', list }, 'viewListItems'));
}

export const isAdministrator = (context: Context): boolean =>
  effectiveMask(context, theSite) === fullMask && context.me.user.isSiteAdmin;

/** What one may not see in the bin is not there. */
export const recycleBin: CollectionKind<'recycleBin'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.RecycleBinItems',
  path: (of) => `${of}/RecycleBin`,
  members: (of, context) => recycledFor(context, of).map((entry) => ({ kind: 'recycled', of: entry })),
  member(of, key, context) {
    const id = String(key).toLowerCase();
    const found = recycledFor(context, of).find((entry) => entry.id === id);
    if (!found) throw noRecycled();
    return { kind: 'recycled', of: found };
  },
  calls: { getById: (of, args, context) => recycleBin.member!(of, textArgument(args, 'id'), context) },
};

/** SP.RecycleBinItemType. */
const itemType = { file: 1, listItem: 3, list: 4, folder: 5, attachment: 7 } as const;

type Looks = {
  readonly type: number;
  /** Below the web, and the name there. */
  readonly folder: string;
  readonly leaf: string;
  readonly title: string;
  readonly author: number;
};

function looksOf(of: Recycled, sql: Sql): Looks {
  const { url, title } = of.list;
  if (of.is === 'list')
    return { type: itemType.list, folder: folderAbove(url), leaf: leafOf(url), title, author: of.deletedBy };
  const { author, cells, id } = of.item;
  if (of.is === 'attachment') {
    return { type: itemType.attachment, folder: `${url}/Attachments/${id}`, leaf: of.name, title: of.name, author };
  }
  const place = placeOf(sql, of.list, id);
  const folder = [url, place?.folder].filter(Boolean).join('/');
  if (place && (place.isFolder || isLibrary(of.list))) {
    return {
      type: place.isFolder ? itemType.folder : itemType.file,
      folder,
      leaf: place.name,
      title: place.name,
      author,
    };
  }
  const said = typeof cells['Title'] === 'string' ? cells['Title'] : '';
  return { type: itemType.listItem, folder, leaf: `${id}_.000`, title: said, author };
}

const leafOf = (url: string): string => url.split('/').at(-1)!;

export const recycledItem: EntityKind<'recycled'> = {
  shape: 'entity',
  type: () => 'SP.RecycleBinItem',
  set: () => 'SP.ApiData.RecycleBinItems',
  path: ({ id, stage }) => `${stage === 1 ? 'Web' : 'Site'}/RecycleBin('${id}')`,
  properties(of, context) {
    const { type, folder, leaf, title, author } = looksOf(of, context.sql);
    const dir = [context.path, folder].filter(Boolean).join('/').replace(/^\//, '');
    const person = (who: number) => users(context.sql).get(who);
    return {
      AuthorEmail: person(author)?.email ?? '',
      AuthorName: person(author)?.title ?? '',
      DeletedByEmail: person(of.deletedBy)?.email ?? '',
      DeletedByName: person(of.deletedBy)?.title ?? '',
      DeletedDate: of.deleted,
      DeletedDateLocalFormatted: dateText(of.deleted, languageOf(context)),
      DirName: dir,
      DirNamePath: { DecodedUrl: dir },
      Id: of.id,
      ItemState: of.stage,
      ItemType: type,
      LeafName: leaf,
      LeafNamePath: { DecodedUrl: leaf },
      Size: '0',
      Title: title,
    };
  },
};
