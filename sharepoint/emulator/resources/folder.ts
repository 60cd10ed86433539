import type { Context } from '#emulator/context.ts';
import { noFile } from '#emulator/errors.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import { pathOf, placeAt, placesIn, type Place } from '#emulator/store/files.ts';
import { itemById } from '#emulator/store/items.ts';
import { itemCount, itemsChanged } from '#emulator/store/lists.ts';
import { findItem, visibleItem } from './find-item.ts';
import { fileAt, folderByUrl } from './find-place.ts';
import { listPath } from './list-path.ts';
import { resourcePath } from './resource-path.ts';
import { folderAbove } from './web-folder.ts';
import {
  textArgument,
  type CollectionKind,
  type EntityKind,
  type File,
  type Folder,
  type Resource,
} from './resource.ts';

/** What stands in a folder and may be seen. */
function visible(context: Context, { list, path }: Folder, isFolder: boolean): File[] {
  if (!isFolder && !isLibrary(list)) return []; // rows in a folder are no files
  return placesIn(context.sql, list, path).flatMap((place) => {
    const found = place.isFolder === isFolder ? visibleItem(context, list, place.item) : undefined;
    return found ? [{ ...found, place }] : [];
  });
}

const asFolder = ({ list }: Folder, place: Place): Resource => ({
  kind: 'folder',
  of: { list, path: pathOf(place), item: place.item },
});

function named(context: Context, of: Folder, name: string, isFolder: boolean): Place {
  const place = placeAt(context.sql, of.list, of.path, name);
  if (place?.isFolder !== isFolder || !visibleItem(context, of.list, place.item)) throw noFile();
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
  onDemand: {
    ContentTypeOrder: () => null,
    UniqueContentTypeOrder: () => null,
    ServerRelativePath: (of, context) => resourcePath(folderUrl(of, context)),
  },
  links: {
    Files: (of) => ({ kind: 'files', of }),
    Folders: (of) => ({ kind: 'folders', of }),
    Properties: (of) => ({ kind: 'folderProperties', of }),
    ParentFolder: (of, context) => parentOf(of, context),
    ListItemAllFields: (of, context) =>
      of.item === undefined ? null : { kind: 'item', of: findItem(context, of.list, of.item) },
  },
};

function parentOf({ list, path }: Folder, context: Context): Resource {
  if (path === '') return { kind: 'webFolder', of: folderAbove(list.url) };
  return folderByUrl(context, `${context.path}/${list.url}/${path.split('/').slice(0, -1).join('/')}`);
}

export const folders: CollectionKind<'folders'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Folders',
  path: (of) => `${folderPath(of)}/Folders`,
  members: (of, context) => visible(context, of, true).map(({ place }) => asFolder(of, place)),
  member: (of, key, context) => asFolder(of, named(context, of, String(key), true)),
};

export const files: CollectionKind<'files'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Files',
  path: (of) => `${folderPath(of)}/Files`,
  members: (of, context) => visible(context, of, false).map((file) => ({ kind: 'file', of: file })),
  member: (of, key, context) => ({
    kind: 'file',
    of: fileAt(context, of.list, named(context, of, String(key), false)),
  }),
  calls: { getByUrl: (of, args, context) => files.member!(of, textArgument(args, 'url'), context) },
};

/** The property bag: what SharePoint keeps of a folder beside its columns, as far as the emulator has it. */
export const folderProperties: EntityKind<'folderProperties'> = {
  shape: 'entity',
  type: () => 'SP.PropertyValues',
  set: () => 'SP.ApiData.PropertyValues',
  path: (of) => `${folderPath(of)}/Properties`,
  properties: (of, context) => ({
    vti_x005f_isbrowsable: 'true',
    vti_x005f_foldersubfolderitemcount: placesIn(context.sql, of.list, of.path).filter(({ isFolder }) => isFolder)
      .length,
    vti_x005f_folderitemcount: placesIn(context.sql, of.list, of.path).filter(({ isFolder }) => !isFolder).length,
  }),
};
