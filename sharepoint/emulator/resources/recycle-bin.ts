import type { Context } from '#emulator/context.ts';
import { noRecycled } from '#emulator/errors.ts';
import { effectiveMask, may, theWeb } from '#emulator/rights/effective.ts';
import { fullMask } from '#emulator/rights/permission.ts';
import { recycled, type Recycled } from '#emulator/store/recycle-bin.ts';
import { users } from '#emulator/store/principals.ts';
import { textArgument, type CollectionKind, type EntityKind } from './resource.ts';

/** One's own deletions, where one could still see rows; everybody's for who administers the site with full control. */
const shown = (context: Context): Recycled[] => {
  const all = recycled(context.sql);
  if (effectiveMask(context, theWeb) === fullMask && context.me.user.isSiteAdmin) return all;
  return all.filter(
    ({ deletedBy, list }) => deletedBy === context.me.user.id && may(context, { is: 'list', list }, 'viewListItems'),
  );
};

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

const fileItem = 1;
const listItem = 3;

export const recycledItem: EntityKind<'recycled'> = {
  shape: 'entity',
  type: () => 'SP.RecycleBinItem',
  set: () => 'SP.ApiData.RecycleBinItems',
  path: ({ id }) => `Web/RecycleBin('${id}')`,
  properties({ id, list, item, deleted, deletedBy }, { sql, path }) {
    const person = (of: number) => users(sql).get(of);
    const title = item.cells['Title'];
    return {
      AuthorEmail: person(item.author)?.email ?? '',
      AuthorName: person(item.author)?.title ?? '',
      DeletedByEmail: person(deletedBy)?.email ?? '',
      DeletedByName: person(deletedBy)?.title ?? '',
      DeletedDate: deleted,
      DirName: `${path}/${list.url}`.replace(/^\//, ''),
      Id: id,
      ItemState: 1,
      ItemType: list.settings.BaseTemplate === 101 ? fileItem : listItem,
      LeafName: `${item.id}_.000`,
      Size: 0,
      Title: typeof title === 'string' ? title : '',
    };
  },
};
