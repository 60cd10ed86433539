import { commentOf } from '#emulator/drafts/check-in-comment.ts';
import { majorOf, minorOf, versionLabel } from '#emulator/drafts/version-number.ts';
import { fileLength } from '#emulator/store/file-bytes.ts';
import { pathOf } from '#emulator/store/files.ts';
import { itemById, type Item } from '#emulator/store/items.ts';
import type { List } from '#emulator/store/lists.ts';
import type { Sql } from '#emulator/store/sql.ts';
import { users } from '#emulator/store/principals.ts';
import { listPath } from './list-path.ts';
import { resourcePath } from './resource-path.ts';
import type { EntityKind } from './resource.ts';

/** Other than that of its row: in capitals and braces. */
export const fileEtag = ({ guid, version }: Item): string => `"{${guid.toUpperCase()}},${version}"`;

export const file: EntityKind<'file'> = {
  shape: 'entity',
  type: () => 'SP.File',
  set: () => 'SP.ApiData.Files',
  path: ({ list, item }) => `${listPath(list)}/Items(${item.id})/File`,
  properties({ list, item, place }, { sql, path }) {
    return {
      CheckInComment: commentOf(item.cells),
      CheckOutType: holderOf(sql, list, item) === null ? notHeld : heldOnline,
      ContentTag: `{${item.guid.toUpperCase()}},${item.version},1`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(item),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      Length: String(fileLength(sql, list, item)),
      Level: levelOf(item),
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: majorOf(item.label),
      MinorVersion: minorOf(item.label),
      Name: place.name,
      ServerRelativeUrl: `${path}/${list.url}/${pathOf(place)}`,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.cells['Title'] ?? null,
      UIVersion: item.label,
      UIVersionLabel: versionLabel(item.label),
      UniqueId: item.guid,
    };
  },
  onDemand: { ServerRelativePath: ({ list, place }, { path }) => resourcePath(`${path}/${list.url}/${pathOf(place)}`) },
  links: {
    ListItemAllFields: ({ list, item }) => ({ kind: 'item', of: { list, item } }),
    Author: ({ item }, { sql }) => person(users(sql).get(item.author)),
    CheckedOutByUser({ list, item }, { sql }) {
      const holder = holderOf(sql, list, item);
      return holder === null ? null : person(users(sql).get(holder));
    },
    LockedByUser: () => null,
    Versions: (of) => ({ kind: 'fileVersions', of }),
    ModifiedBy: ({ item }, { sql }) => person(users(sql).get(item.editor)),
  },
};

/** Everybody may know who has a file checked out. */
const holderOf = (sql: Sql, list: List, item: Item): number | null => (itemById(sql, list, item.id) ?? item).heldBy;

const heldOnline = 0;
const notHeld = 2;

/** SP.FileLevel: published, draft, checked out. */
const levelOf = ({ heldBy, published, label }: Item): number => (heldBy !== null ? 255 : published === label ? 1 : 2);

type Users = ReturnType<typeof users>;
const person = (of: ReturnType<Users['get']>) => (of ? ({ kind: 'user', of } as const) : null);
