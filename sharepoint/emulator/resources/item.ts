import type { Context } from '#emulator/context.ts';
import { notEmulated } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import { propertyName } from '#emulator/fields/field-kind.ts';
import { versionLabel } from '#emulator/drafts/version-number.ts';
import { attachmentsShown } from '#emulator/items/attached.ts';
import { isLibrary } from '#emulator/lists/is-library.ts';
import type { Securable } from '#emulator/rights/effective.ts';
import { demand, effectiveMask, may } from '#emulator/rights/effective.ts';
import { draftRight, keepsDrafts, shownVersion } from '#emulator/rights/drafts.ts';
import { fields, type Field } from '#emulator/store/fields.ts';
import { pathOf, placeOf } from '#emulator/store/files.ts';
import { itemById, type Item } from '#emulator/store/items.ts';
import { lists, type List } from '#emulator/store/lists.ts';
import { groups, users } from '#emulator/store/principals.ts';
import { olderVersions } from '#emulator/store/versions.ts';
import { findItem } from './find-item.ts';
import { itemType } from './list.ts';
import { listPath } from './list-path.ts';
import { maskAnswer } from './mask.ts';
import type { CollectionKind, EntityKind, ListItem, Resource } from './resource.ts';
import { securableLinks, securableOnDemand } from './securable-links.ts';

const securable = ({ list, item }: ListItem): Securable => ({ is: 'item', list, item });
const setOf = (list: List): string =>
  `SP.ListData.${list.settings.EntityTypeName}${isLibrary(list) ? '' : 'List'}Items`;
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
    FileRef: (of, context) => `${folderOf(of, context)}/${leafOf(of, context)}`,
    FileDirRef: folderOf,
    FileLeafRef: leafOf,
    EffectiveBasePermissionsForUI: (of, context) => maskAnswer(effectiveMask(context, securable(of))),
    EncodedAbsUrl: (of, context) =>
      context.origin + encodeURI(`${folderOf(of, context)}/${leafOf(of, context)}`).replaceAll('#', '%23'),
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
    Folder({ list, item: { id } }, { sql }) {
      const place = placeOf(sql, list, id);
      return place?.isFolder ? { kind: 'folder', of: { list, path: pathOf(place), item: id } } : null;
    },
    File(of, { sql }) {
      const place = placeOf(sql, of.list, of.item.id);
      return place && !place.isFolder && isLibrary(of.list) ? { kind: 'file', of: { ...of, place } } : null;
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
  if (list.settings.EnableModeration) {
    properties['OData__ModerationStatus'] = item.status;
    properties['OData__ModerationComments'] = item.cells['_ModerationComments'] ?? null;
  }
  if (isLibrary(list)) properties['CheckoutUserId'] = item.heldBy;
  return {
    ...properties,
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
  const shown = found && shownVersion(context, target, found);
  return shown ? { kind: 'item', of: { list: target, item: shown } } : null;
}

/** Who may not see drafts sees no trace of them here either. */
function shownVersions(context: Context, { list, item }: ListItem): Item[] {
  const older = olderVersions(context.sql, list, item).filter(({ label }) => label < item.label);
  if (!keepsDrafts(list) || may(context, { is: 'item', list, item }, draftRight(list))) return [item, ...older];
  return [item, ...older.filter((version) => version.published === version.label)];
}

/** The current version and the older ones, newest first. Needs the right to view versions. */
export const versions: CollectionKind<'versions'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.ListItemVersions',
  path: (of) => `${itemPath(of)}/versions`,
  members(of, context) {
    demand(context, securable(of), 'viewVersions');
    return shownVersions(context, of).map((version) => ({
      kind: 'version',
      of: { ...of, version },
    }));
  },
};

export const version: EntityKind<'version'> = {
  shape: 'entity',
  type: () => 'SP.ListItemVersion',
  set: () => 'SP.ApiData.ListItemVersions',
  path: (of) => `${itemPath(of)}/versions(${of.version.label})`,
  properties({ list, item: current, version: of }, context) {
    const { Id, ...shown } = itemProperties({ list, item: of }, context);
    const person = (id: number): object => {
      const found = users(context.sql).get(id);
      return { LookupId: id, LookupValue: found?.title ?? '', Email: found?.email ?? '' };
    };
    return {
      VersionId: of.label,
      VersionLabel: versionLabel(of.label),
      IsCurrentVersion: of.label === current.label,
      ...shown,
      Created: of.modified,
      Author: person(of.author),
      Editor: person(of.editor),
      OData__x005f_UIVersionString: versionLabel(of.label),
    };
  },
};
