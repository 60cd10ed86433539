import type { Context } from '#emulator/context.ts';
import { noRecycled } from '#emulator/errors.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { effectiveMask, may, theWeb } from '#emulator/rights/effective.ts';
import { fullMask } from '#emulator/rights/permission.ts';
import { recycledAttachments } from '#emulator/store/recycled-attachments.ts';
import { recycledLists } from '#emulator/store/recycled-lists.ts';
import { recycledRows } from '#emulator/store/recycle-bin.ts';
import { users } from '#emulator/store/principals.ts';
import { textArgument, type CollectionKind, type EntityKind, type Recycled } from './resource.ts';

/** Newest first. */
const inBin = ({ sql }: Context): Recycled[] =>
  [...recycledRows(sql), ...recycledLists(sql), ...recycledAttachments(sql)].sort(
    (a, b) => b.deleted.localeCompare(a.deleted) || a.id.localeCompare(b.id),
  );

/** One's own deletions, where one could still see rows; everybody's for who administers the site with full control. */
function shown(context: Context): Recycled[] {
  const all = inBin(context);
  if (effectiveMask(context, theWeb) === fullMask && context.me.user.isSiteAdmin) return all;
  return all.filter(
    ({ deletedBy, list }) => deletedBy === context.me.user.id && may(context, { is: 'list', list }, 'viewListItems'),
  );
}

/** What one may not see in the bin is not there. */
export const recycleBin: CollectionKind<'recycleBin'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.RecycleBinItems',
  path: (of) => `${of}/RecycleBin`,
  members: (_, context) => shown(context).map((entry) => ({ kind: 'recycled', of: entry })),
  member(_, key, context) {
    const id = String(key).toLowerCase();
    const found = shown(context).find((entry) => entry.id === id);
    if (!found) throw noRecycled();
    return { kind: 'recycled', of: found };
  },
  calls: { getById: (of, args, context) => recycleBin.member!(of, textArgument(args, 'id'), context) },
};

/** SP.RecycleBinItemType. */
const itemType = { file: 1, listItem: 3, list: 4, attachment: 7 } as const;

type Looks = { readonly type: number; readonly leaf: string; readonly title: string; readonly author: number };

function looksOf(of: Recycled): Looks {
  if (of.is === 'list') return { type: itemType.list, leaf: of.list.url, title: of.list.title, author: of.deletedBy };
  const { author, cells, id } = of.item;
  if (of.is === 'attachment') return { type: itemType.attachment, leaf: of.name, title: of.name, author };
  const title = typeof cells['Title'] === 'string' ? cells['Title'] : '';
  return { type: isLibrary(of.list) ? itemType.file : itemType.listItem, leaf: `${id}_.000`, title, author };
}

export const recycledItem: EntityKind<'recycled'> = {
  shape: 'entity',
  type: () => 'SP.RecycleBinItem',
  set: () => 'SP.ApiData.RecycleBinItems',
  path: ({ id }) => `Web/RecycleBin('${id}')`,
  properties(of, { sql, path }) {
    const { id, list, deleted, deletedBy } = of;
    const { type, leaf, title, author } = looksOf(of);
    const person = (who: number) => users(sql).get(who);
    return {
      AuthorEmail: person(author)?.email ?? '',
      AuthorName: person(author)?.title ?? '',
      DeletedByEmail: person(deletedBy)?.email ?? '',
      DeletedByName: person(deletedBy)?.title ?? '',
      DeletedDate: deleted,
      DirName: `${path}/${list.url}`.replace(/^\//, ''),
      Id: id,
      ItemState: 1,
      ItemType: type,
      LeafName: leaf,
      Size: 0,
      Title: title,
    };
  },
};
