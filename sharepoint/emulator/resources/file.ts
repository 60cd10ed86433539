import { fileLength, pathOf } from '#emulator/store/files.ts';
import { users } from '#emulator/store/principals.ts';
import { listPath } from './list.ts';
import type { EntityKind } from './resource.ts';

export const file: EntityKind<'file'> = {
  shape: 'entity',
  type: () => 'SP.File',
  set: () => 'SP.ApiData.Files',
  path: ({ list, item }) => `${listPath(list)}/Items(${item.id})/File`,
  properties({ list, item, place }, { sql, path }) {
    return {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${item.guid.toUpperCase()}},${item.version},1`,
      CustomizedPageStatus: 0,
      ETag: `"{${item.guid.toUpperCase()}},${item.version}"`,
      Exists: true,
      IrmEnabled: false,
      Length: String(fileLength(sql, list, item.id)),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: item.label,
      MinorVersion: 0,
      Name: place.name,
      ServerRelativeUrl: `${path}/${list.url}/${pathOf(place)}`,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.cells['Title'] ?? null,
      UIVersion: item.label * 512,
      UIVersionLabel: `${item.label}.0`,
      UniqueId: item.guid,
    };
  },
  links: {
    ListItemAllFields: ({ list, item }) => ({ kind: 'item', of: { list, item } }),
    Author: ({ item }, { sql }) => person(users(sql).get(item.author)),
    ModifiedBy: ({ item }, { sql }) => person(users(sql).get(item.editor)),
  },
};

type Users = ReturnType<typeof users>;
const person = (of: ReturnType<Users['get']>) => (of ? ({ kind: 'user', of } as const) : null);
