import { field } from './field.ts';
import { attachments, item, items, version, versions } from './item.ts';
import { fields, list, lists, rootFolder, views } from './list.ts';
import { group, groups, user, userInfo, users } from './people.ts';
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
  rootFolder,
  items,
  item,
  versions,
  version,
  attachments,
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
