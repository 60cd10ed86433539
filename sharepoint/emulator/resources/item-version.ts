import { versionLabel } from '#emulator/drafts/version-number.ts';
import { noVersion } from '#emulator/errors.ts';
import { kindOf } from '#emulator/fields/field-kinds.ts';
import type { Context } from '#emulator/context.ts';
import { olderShown } from '#emulator/rights/drafts.ts';
import { demand } from '#emulator/rights/effective.ts';
import { fields } from '#emulator/store/fields.ts';
import type { Item } from '#emulator/store/items.ts';
import { users } from '#emulator/store/principals.ts';
import { item as itemKind, itemPath } from './item.ts';
import { numberArgument, type CollectionKind, type EntityKind, type ListItem } from './resource.ts';

function versionsOf(context: Context, { list, item }: ListItem): readonly Item[] {
  demand(context, { is: 'item', list, item }, 'viewVersions');
  return [item, ...olderShown(context, list, item)];
}

/** The current version and the older ones, newest first. Needs the right to view versions. */
export const versions: CollectionKind<'versions'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.ListItemVersions',
  path: (of) => `${itemPath(of)}/versions`,
  members: (of, context) => versionsOf(context, of).map((version) => ({ kind: 'version', of: { ...of, version } })),
  member(of, key, context) {
    const version = versionsOf(context, of).find(({ label }) => label === Number(key));
    if (!version) throw noVersion();
    return { kind: 'version', of: { ...of, version } };
  },
  calls: { getById: (of, args, context) => versions.member!(of, numberArgument(args, 'versionId'), context) },
};

/** What an item answers by default and a version doesn't (recorded). */
const notOfVersions = [
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'Created',
  'OData__UIVersionString',
  'OData__ModerationStatus',
  'OData__ModerationComments',
  'OData__ColorTag',
];

export const version: EntityKind<'version'> = {
  shape: 'entity',
  type: () => 'SP.ListItemVersion',
  set: () => 'SP.ApiData.ListItemVersions',
  path: (of) => `${itemPath(of)}/versions(${of.version.label})`,
  properties({ list, item: current, version: of }, context) {
    const was = { list, item: of };
    const shown = { ...itemKind.properties(was, context) };
    for (const name of notOfVersions) delete shown[name];
    return {
      Created: of.modified,
      IsCurrentVersion: of.label === current.label,
      VersionId: of.label,
      VersionLabel: versionLabel(of.label),
      ...shown,
      ...people(was, context),
      OData__x005f_UIVersionString: versionLabel(of.label),
      OData__x005f_ModerationStatus: of.status,
      UniqueId: of.guid,
      owshiddenversion: of.version,
      FSObjType: String(itemKind.onDemand!['FSObjType']!(was, context)),
      FileRef: itemKind.onDemand!['FileRef']!(was, context),
    };
  },
};

/** A person in a version comes as a value, beside the IDs that an item has. */
function people({ list, item: of }: ListItem, { sql }: Context): Record<string, unknown> {
  const value = (id: number): object => {
    const found = users(sql).get(id);
    return { LookupId: id, LookupValue: found?.title ?? '', Email: found?.email ?? '' };
  };
  const columns = fields(sql, list).filter(
    (field) => kindOf(field).isLookup && field.type === 'User' && !field.builtIn,
  );
  const others = columns.map(({ internalName }): [string, unknown] => {
    const id = of.cells[internalName];
    return [internalName, typeof id === 'number' ? value(id) : null];
  });
  return { ...Object.fromEntries(others), Author: value(of.author), Editor: value(of.editor) };
}
