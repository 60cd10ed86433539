import { field } from './field.ts';
import { attachment, attachments } from './attachment.ts';
import { file } from './file.ts';
import { files, folder, folders } from './folder.ts';
import { item, items, version, versions } from './item.ts';
import { fields, list, lists, views } from './list.ts';
import { group, groups, user, userInfo, users } from './people.ts';
import { recycleBin, recycledItem } from './recycle-bin.ts';
import type { Kind, KindDescription } from './resource.ts';
import { roleAssignment, roleAssignments, roleDefinition, roleDefinitions } from './roles.ts';
import { view, viewFields } from './view.ts';
import { api, site, web } from './web.ts';

/** Every kind of resource, with how it looks and where it leads. */
export const kinds: { readonly [K in Exclude<Kind, 'property'>]: KindDescription<K> } = {
  api,
  site,
  web,
  lists,
  list,
  folder,
  folders,
  files,
  file,
  items,
  item,
  versions,
  version,
  attachments,
  attachment,
  recycleBin,
  recycled: recycledItem,
  fields,
  field,
  views,
  view,
  viewFields,
  users,
  user,
  userInfo,
  groups,
  group,
  roleDefinitions,
  roleDefinition,
  roleAssignments,
  roleAssignment,
};

/** The description with its own kind forgotten, so that generic code can apply it to the resource it belongs to. */
export const describe = (kind: Exclude<Kind, 'property'>): KindDescription<never> => kinds[kind];
