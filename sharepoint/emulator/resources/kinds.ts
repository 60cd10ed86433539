import { contentType, contentTypeFields, contentTypes, fieldLink, fieldLinks } from './content-types.ts';
import { field } from './field.ts';
import { noFolder } from './no-folder.ts';
import { nothing } from './nothing.ts';
import { attachment, attachments } from './attachment.ts';
import { file } from './file.ts';
import { fileVersion, fileVersions } from './file-version.ts';
import { files, folder, folderProperties, folders } from './folder.ts';
import { fieldValues } from './field-values.ts';
import { item, items } from './item.ts';
import { version, versions } from './item-version.ts';
import { fields } from './fields.ts';
import { lookedUp } from './looked-up.ts';
import { list, lists, views } from './list.ts';
import { group, groups, user, userInfo, users } from './people.ts';
import { recycleBin, recycledItem } from './recycle-bin.ts';
import { regionalSettings, timeZone } from './regional-settings.ts';
import type { Kind, KindDescription } from './resource.ts';
import { roleAssignment, roleAssignments, roleDefinition, roleDefinitions } from './roles.ts';
import { view, viewFields } from './view.ts';
import { api, site } from './site.ts';
import { web } from './web.ts';
import { webFolder, webFolders } from './web-folder.ts';
import { webInfo, webInfos, webs } from './webs.ts';

/** Every kind of resource, with how it looks and where it leads. */
export const kinds: { readonly [K in Exclude<Kind, 'property'>]: KindDescription<K> } = {
  api,
  site,
  web,
  webs,
  webInfos,
  webInfo,
  regionalSettings,
  timeZone,
  lists,
  list,
  webFolder,
  webFolders,
  folder,
  noFolder,
  folderProperties,
  folders,
  files,
  file,
  fileVersions,
  fileVersion,
  items,
  item,
  lookedUp,
  fieldValues,
  versions,
  version,
  attachments,
  attachment,
  recycleBin,
  recycled: recycledItem,
  fields,
  field,
  contentTypes,
  contentType,
  contentTypeFields,
  fieldLinks,
  fieldLink,
  nothing,
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
