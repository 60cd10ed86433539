import { contentTypesOf } from '#emulator/content-types/content-types-of.ts';
import type { Context } from '#emulator/context.ts';
import { notEmulated } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import { versionLabel } from '#emulator/drafts/version-number.ts';
import { attachmentsShown } from '#emulator/items/attached.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import type { Securable } from '#emulator/rights/effective.ts';
import { effectiveMask } from '#emulator/rights/effective.ts';
import { fields } from '#emulator/store/fields.ts';
import { pathOf, placeOf, type Place } from '#emulator/store/files.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Sql } from '#emulator/store/sql.ts';
import { findItem } from './find-item.ts';
import { entityTypeName, itemType } from './list.ts';
import { listPath } from './list-path.ts';
import { followLookup } from './looked-up.ts';
import { maskAnswer } from './mask.ts';
import type { CollectionKind, EntityKind, ListItem } from './resource.ts';
import { securableLinks, securableOnDemand } from './securable-links.ts';

const securable = ({ list, item }: ListItem): Securable => ({ is: 'item', list, item });
const setOf = (list: List): string => `SP.ListData.${entityTypeName(list)}Items`;
export const itemPath = ({ list, item }: ListItem): string => `${listPath(list)}/Items(${item.id})`;
export const itemEtag = ({ item }: Pick<ListItem, 'item'>): string => `"${item.guid},${item.version}"`;

/** Read by operations/read-items.ts, which lets SQL filter, sort, trim and page; not to be had by `$expand`. */
export const items: CollectionKind<'items'> = {
  shape: 'collection',
  set: setOf,
  path: (of) => `${listPath(of)}/Items`,
  members() {
    throw notEmulated('GET', '$expand=Items');
  },
  member: (of, key, context) => ({ kind: 'item', of: findItem(context, of, Number(key)) }),
  calls: {
    getById: (of, args, context) => ({ kind: 'item', of: findItem(context, of, Number(args.positional[0])) }),
  },
};

export const item: EntityKind<'item'> = {
  shape: 'entity',
  type: ({ list }) => itemType(list),
  set: ({ list }) => setOf(list),
  path: itemPath,
  id: ({ item: { guid } }) => guid,
  etag: itemEtag,
  properties: itemProperties,
  onDemand: {
    ...securableOnDemand(securable),
    FileRef: urlOf,
    FileDirRef: (of, context) => folderUrl(of.list, standing(of, context.sql).folder, context),
    FileLeafRef: (of, { sql }) => standing(of, sql).name,
    FSObjType: isFolder,
    UniqueId: ({ item: { guid } }) => guid,
    LinkTitle: ({ item: { cells } }) => cells['Title'] ?? null,
    LinkFilename: (of, { sql }) => standing(of, sql).name,
    EffectiveBasePermissionsForUI: (of, context) => maskAnswer(effectiveMask(context, securable(of))),
    EncodedAbsUrl: (of, context) => context.origin + encodeURI(urlOf(of, context)).replaceAll('#', '%23'),
    owshiddenversion: ({ item: { version } }) => version,
  },
  links: {
    ...securableLinks(securable),
    ParentList: ({ list }) => ({ kind: 'list', of: list }),
    Versions: (of) => ({ kind: 'versions', of }),
    AttachmentFiles: (of) => ({ kind: 'attachments', of }),
    FieldValuesAsText: (of) => ({ kind: 'fieldValues', of: { ...of, as: 'Text' } }),
    FieldValuesAsHtml: (of) => ({ kind: 'fieldValues', of: { ...of, as: 'HTML' } }),
    FieldValuesForEdit: (of) => ({ kind: 'fieldValues', of: { ...of, as: 'Edit' } }),
    ContentType({ list }, context) {
      const owner = { is: 'list', list } as const;
      return { kind: 'contentType', of: { owner, contentType: contentTypesOf(context, owner)[0]! } };
    },
    Folder(of, { sql }) {
      const place = placeIn(sql, of);
      return place?.isFolder ? { kind: 'folder', of: { list: of.list, path: pathOf(place), item: of.item.id } } : null;
    },
    File(of, { sql }) {
      const place = placeIn(sql, of);
      return place && !place.isFolder && isLibrary(of.list) ? { kind: 'file', of: { ...of, place } } : null;
    },
  },
  moreLinks(of, name, { sql }) {
    const field = fields(sql, of.list).find((candidate) => propertyName(candidate).toLowerCase() === name);
    return field && kindOf(field).isLookup ? (_, context) => followLookup(of, field, context) : undefined;
  },
  strict: true,
};

function itemProperties({ list, item }: ListItem, context: Context): Record<string, unknown> {
  const { sql } = context;
  const properties: Record<string, unknown> = {
    FileSystemObjectType: isFolder({ list, item }, context),
    Id: item.id,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ContentTypeId: list.settings.ContentTypeId,
  };
  for (const field of fields(sql, list)) {
    if (field.builtIn && field.internalName !== 'Title') continue;
    Object.assign(properties, kindOf(field).answer(item.cells[field.internalName] ?? null, field));
  }
  if (list.settings.EnableModeration) {
    properties['OData__ModerationStatus'] = item.status;
    properties['OData__ModerationComments'] = item.cells['_ModerationComments'] ?? null;
  }
  if (isLibrary(list)) properties['CheckoutUserId'] = item.heldBy;
  return {
    ...properties,
    OData__ColorTag: null,
    ComplianceAssetId: null,
    ID: item.id,
    Modified: item.modified,
    Created: item.created,
    AuthorId: item.author,
    EditorId: item.editor,
    OData__UIVersionString: versionLabel(item.label),
    Attachments: list.settings.EnableAttachments && attachmentsShown(sql, { list, item }).length > 0,
    GUID: item.guid,
  };
}

/** Only where folders or files can be is their place looked up, row by row. */
const mayHavePlace = (list: List): boolean => isLibrary(list) || list.settings.EnableFolderCreation;

const placeIn = (sql: Sql, { list, item }: ListItem): Place | undefined =>
  mayHavePlace(list) ? placeOf(sql, list, item.id) : undefined;

function isFolder(of: ListItem, { sql }: Context): 0 | 1 {
  return placeIn(sql, of)?.isFolder ? 1 : 0;
}

/** What stands in no folder has an address too, which its ID makes. */
const standing = (of: ListItem, sql: Sql): Pick<Place, 'folder' | 'name'> =>
  placeIn(sql, of) ?? { folder: '', name: `${of.item.id}_.000` };

const folderUrl = (list: List, folder: string, { path }: Context): string =>
  [path, list.url, folder].filter(Boolean).join('/');

function urlOf(of: ListItem, context: Context): string {
  const { folder, name } = standing(of, context.sql);
  return `${folderUrl(of.list, folder, context)}/${name}`;
}
