import type { Context } from '#emulator/context.ts';
import { notEmulated } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import type { Securable } from '#emulator/rights/effective.ts';
import { demand } from '#emulator/rights/effective.ts';
import { maySee } from '#emulator/rights/own-items.ts';
import { attachmentNames } from '#emulator/store/attachments.ts';
import { fields, type Field } from '#emulator/store/fields.ts';
import { placeOf } from '#emulator/store/files.ts';
import { itemById, olderVersions, type Item } from '#emulator/store/items.ts';
import { lists, type List } from '#emulator/store/lists.ts';
import { groups, users } from '#emulator/store/principals.ts';
import { findItem } from './find-item.ts';
import { isLibrary, itemType, listPath } from './list.ts';
import type { CollectionKind, EntityKind, ListItem, Resource } from './resource.ts';
import { securableLinks, securableOnDemand } from './securable-links.ts';

const securable = ({ list, item }: ListItem): Securable => ({ is: 'item', list, item });
const setOf = (list: List): string =>
  `SP.ListData.${list.settings.EntityTypeName}${isLibrary(list) ? '' : 'List'}Items`;
export const itemPath = ({ list, item }: ListItem): string => `${listPath(list)}/Items(${item.id})`;
export const itemEtag = ({ item }: Pick<ListItem, 'item'>): string => `"${item.guid},${item.version}"`;
const versionLabel = (item: Item): string => `${item.label}.0`;

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
    FileRef: (of, context) => `${folderOf(of, context)}/${leafOf(of, context)}`,
    FileDirRef: folderOf,
    FileLeafRef: leafOf,
    owshiddenversion: ({ item: { version } }) => version,
  },
  links: {
    ...securableLinks(securable),
    ParentList: ({ list }) => ({ kind: 'list', of: list }),
    Versions: (of) => ({ kind: 'versions', of }),
    AttachmentFiles: (of) => ({ kind: 'attachments', of }),
    File(of, { sql }) {
      const place = placeOf(sql, of.list, of.item.id);
      return place && !place.isFolder ? { kind: 'file', of: { ...of, place } } : null;
    },
  },
  moreLinks(of, name, { sql }) {
    const field = fields(sql, of.list).find((candidate) => propertyName(candidate).toLowerCase() === name);
    return field && kindOf(field).isLookup ? (_, context) => followLookup(of, field, context) : undefined;
  },
  strict: true,
};

function itemProperties({ list, item }: ListItem, { sql }: Context): Record<string, unknown> {
  const properties: Record<string, unknown> = {
    FileSystemObjectType: mayHavePlace(list) && placeOf(sql, list, item.id)?.isFolder ? 1 : 0,
    Id: item.id,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ContentTypeId: list.settings.ContentTypeId,
  };
  for (const field of fields(sql, list)) {
    if (field.builtIn && field.internalName !== 'Title') continue;
    Object.assign(properties, kindOf(field).answer(item.cells[field.internalName] ?? null, field));
  }
  return {
    ...properties,
    ComplianceAssetId: null,
    ID: item.id,
    Modified: item.modified,
    Created: item.created,
    AuthorId: item.author,
    EditorId: item.editor,
    OData__UIVersionString: versionLabel(item),
    Attachments: list.settings.EnableAttachments && attachmentNames(sql, { list, item }).length > 0,
    GUID: item.guid,
  };
}

/** Only where folders or files can be is their place looked up, row by row. */
const mayHavePlace = (list: List): boolean => isLibrary(list) || list.settings.EnableFolderCreation;

function folderOf({ list, item }: ListItem, { sql, path }: Context): string {
  return [path, list.url, placeOf(sql, list, item.id)?.folder].filter(Boolean).join('/');
}

function leafOf({ list, item }: ListItem, { sql }: Context): string {
  return placeOf(sql, list, item.id)?.name ?? `${item.id}_.000`;
}

/** Person columns lead to the person, lookups to the item, when one may see it. */
function followLookup({ list, item: of }: ListItem, field: Field, context: Context): Resource | null {
  const { sql } = context;
  const built: Readonly<Record<string, number>> = { Author: of.author, Editor: of.editor };
  const id = built[field.internalName] ?? of.cells[field.internalName];
  if (typeof id !== 'number') return null;
  if (field.type.startsWith('User')) {
    const person = users(sql).get(id) ?? groups(sql).get(id);
    return person ? { kind: 'userInfo', of: person } : null;
  }
  const target = lists(sql).find((candidate) => candidate.id === field.extra['LookupList']) ?? list;
  const found = itemById(sql, target, id);
  return found && maySee(context, target, found) ? { kind: 'item', of: { list: target, item: found } } : null;
}

/** The current version and the older ones, newest first. Needs the right to view versions. */
export const versions: CollectionKind<'versions'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.ListItemVersions',
  path: (of) => `${itemPath(of)}/versions`,
  members(of, context) {
    demand(context, securable(of), 'viewVersions');
    return [of.item, ...olderVersions(context.sql, of.list, of.item)].map((version) => ({
      kind: 'version',
      of: { ...of, version },
    }));
  },
};

const versionNumber = (version: Item): number => version.label * 512;

export const version: EntityKind<'version'> = {
  shape: 'entity',
  type: () => 'SP.ListItemVersion',
  set: () => 'SP.ApiData.ListItemVersions',
  path: (of) => `${itemPath(of)}/versions(${versionNumber(of.version)})`,
  properties({ list, item: current, version: of }, context) {
    const { Id, ...shown } = itemProperties({ list, item: of }, context);
    const person = (id: number): object => {
      const found = users(context.sql).get(id);
      return { LookupId: id, LookupValue: found?.title ?? '', Email: found?.email ?? '' };
    };
    return {
      VersionId: versionNumber(of),
      VersionLabel: versionLabel(of),
      IsCurrentVersion: of.label === current.label,
      ...shown,
      Created: of.modified,
      Author: person(of.author),
      Editor: person(of.editor),
      OData__x005f_UIVersionString: versionLabel(of),
    };
  },
};
