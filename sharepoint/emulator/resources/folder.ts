import type { Context } from '#emulator/context.ts';
import { noFile } from '#emulator/errors.ts';
import { maySee } from '#emulator/rights/own-items.ts';
import { pathOf, placeAt, placesIn, type Place } from '#emulator/store/files.ts';
import { itemById } from '#emulator/store/items.ts';
import { itemCount, itemsChanged } from '#emulator/store/lists.ts';
import { findItem } from './find-item.ts';
import { fileAt } from './find-place.ts';
import { listPath } from './list.ts';
import { textArgument, type CollectionKind, type EntityKind, type Folder, type Resource } from './resource.ts';

/** What stands in a folder and may be seen. */
const visible = (context: Context, { list, path }: Folder, isFolder: boolean): Place[] =>
  placesIn(context.sql, list, path).filter((place) => {
    const item = itemById(context.sql, list, place.item);
    return place.isFolder === isFolder && item !== undefined && maySee(context, list, item);
  });

const asFolder = ({ list }: Folder, place: Place): Resource => ({
  kind: 'folder',
  of: { list, path: pathOf(place), item: place.item },
});

function named(context: Context, of: Folder, name: string, isFolder: boolean): Place {
  const place = placeAt(context.sql, of.list, of.path, name);
  if (place?.isFolder !== isFolder) throw noFile();
  findItem(context, of.list, place.item);
  return place;
}

export const folderUrl = ({ list, path }: Folder, { path: site }: Pick<Context, 'path'>): string =>
  [site, list.url, path].filter(Boolean).join('/');

const folderPath = (of: Folder): string =>
  of.path === '' ? `${listPath(of.list)}/RootFolder` : `${listPath(of.list)}/Items(${of.item})/Folder`;

export const folder: EntityKind<'folder'> = {
  shape: 'entity',
  type: () => 'SP.Folder',
  set: () => 'SP.ApiData.Folders',
  path: folderPath,
  properties(of, context) {
    const item = of.item === undefined ? undefined : itemById(context.sql, of.list, of.item);
    return {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: of.path === '' ? itemCount(context.sql, of.list) : placesIn(context.sql, of.list, of.path).length,
      Name: folderUrl(of, context).split('/').at(-1),
      ProgID: null,
      ServerRelativeUrl: folderUrl(of, context),
      TimeCreated: item?.created ?? of.list.settings.Created,
      TimeLastModified: item?.modified ?? itemsChanged(context.sql, of.list),
      UniqueId: item?.guid ?? of.list.id,
      WelcomePage: '',
    };
  },
  links: {
    Files: (of) => ({ kind: 'files', of }),
    Folders: (of) => ({ kind: 'folders', of }),
    ListItemAllFields: (of, context) =>
      of.item === undefined ? null : { kind: 'item', of: findItem(context, of.list, of.item) },
  },
};

export const folders: CollectionKind<'folders'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Folders',
  path: (of) => `${folderPath(of)}/Folders`,
  members: (of, context) => visible(context, of, true).map((place) => asFolder(of, place)),
  member: (of, key, context) => asFolder(of, named(context, of, String(key), true)),
};

export const files: CollectionKind<'files'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Files',
  path: (of) => `${folderPath(of)}/Files`,
  members: (of, context) =>
    visible(context, of, false).map((place) => ({ kind: 'file', of: fileAt(context, of.list, place) })),
  member: (of, key, context) => ({
    kind: 'file',
    of: fileAt(context, of.list, named(context, of, String(key), false)),
  }),
  calls: { getByUrl: (of, args, context) => files.member!(of, textArgument(args, 'url'), context) },
};
