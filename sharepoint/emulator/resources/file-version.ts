import type { Context } from '#emulator/context.ts';
import { commentOf } from '#emulator/drafts/check-in-comment.ts';
import { versionLabel } from '#emulator/drafts/version-number.ts';
import { noVersion } from '#emulator/errors.ts';
import { olderShown } from '#emulator/rights/drafts.ts';
import { demand } from '#emulator/rights/effective.ts';
import { fileLength } from '#emulator/store/file-bytes.ts';
import { pathOf } from '#emulator/store/files.ts';
import type { Item } from '#emulator/store/items.ts';
import { users } from '#emulator/store/principals.ts';
import { listPath } from './list-path.ts';
import { numberArgument, type CollectionKind, type EntityKind, type File } from './resource.ts';

/** The versions before the current one, oldest first. */
function olderOf(context: Context, { list, item }: File): Item[] {
  demand(context, { is: 'item', list, item }, 'viewVersions');
  return olderShown(context, list, item).toReversed();
}

export const fileVersions: CollectionKind<'fileVersions'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.FileVersions',
  path: ({ list, item }) => `${listPath(list)}/Items(${item.id})/File/Versions`,
  members: (of, context) => olderOf(context, of).map((version) => ({ kind: 'fileVersion', of: { ...of, version } })),
  member(of, key, context) {
    const version = olderOf(context, of).find(({ label }) => label === Number(key));
    if (!version) throw noVersion();
    return { kind: 'fileVersion', of: { ...of, version } };
  },
  calls: { getById: (of, args, context) => fileVersions.member!(of, numberArgument(args, 'versionid'), context) },
};

export const fileVersion: EntityKind<'fileVersion'> = {
  shape: 'entity',
  type: () => 'SP.FileVersion',
  set: () => 'SP.ApiData.FileVersions',
  path: ({ list, item, version }) => `${listPath(list)}/Items(${item.id})/File/Versions(${version.label})`,
  properties({ list, place, version }, { sql }) {
    const size = fileLength(sql, list, version);
    return {
      CheckInComment: commentOf(version.cells),
      Created: version.modified,
      ID: version.label,
      IsCurrentVersion: false,
      Length: String(size),
      Size: size,
      Url: `_vti_history/${version.label}/${list.url}/${pathOf(place)}`,
      VersionLabel: versionLabel(version.label),
    };
  },
  links: {
    CreatedBy({ version }, { sql }) {
      const of = users(sql).get(version.editor);
      return of ? { kind: 'user', of } : null;
    },
  },
};
