import type { Method, Operation } from './operation.ts';
import {
  addAttachment,
  deleteAttachment,
  readAttachment,
  recycleAttachment,
  writeAttachment,
} from './operations/attachments.ts';
import { addField, addFieldByInformation, createFieldAsXml } from './operations/add-field.ts';
import { addGroup } from './operations/add-group.ts';
import { addItem } from './operations/add-item.ts';
import { addList } from './operations/add-list.ts';
import { addMember } from './operations/add-member.ts';
import { addPage } from './operations/add-page.ts';
import { addRoleAssignment } from './operations/add-role-assignment.ts';
import { addRoleDefinition } from './operations/add-role-definition.ts';
import { addWeb } from './operations/add-web.ts';
import { addView } from './operations/add-view.ts';
import {
  breakItemInheritance,
  breakListInheritance,
  breakWebInheritance,
} from './operations/break-role-inheritance.ts';
import { getItems, renderListData } from './operations/caml-queries.ts';
import {
  addAvailableContentType,
  addContentType,
  deleteContentType,
  updateContentType,
} from './operations/content-types.ts';
import { contextInfo } from './operations/context-info.ts';
import { deleteField } from './operations/delete-field.ts';
import { removeItem } from './operations/delete-item.ts';
import { deleteWeb } from './operations/delete-web.ts';
import { removeList } from './operations/delete-list.ts';
import { doesUserHavePermissions } from './operations/does-user-have-permissions.ts';
import { itemUserPermissions, listUserPermissions, webUserPermissions } from './operations/effective-permissions.ts';
import { ensureSiteAssetsLibrary, ensureSitePagesLibrary } from './operations/ensure-library.ts';
import { ensureUser } from './operations/ensure-user.ts';
import { addSubFolder, deleteFolderWithParameters, updateFolder } from './operations/folder-changes.ts';
import { fileOperations } from './operations/file-operations.ts';
import { addFolder, addFolderByUrl, addFolderUsingPath, removeFolders } from './operations/folders.ts';
import { getListChanges, getWebChanges } from './operations/get-changes.ts';
import { deleteItemVersion, recycleItemVersion } from './operations/item-versions.ts';
import { guarded } from './operations/guarded.ts';
import { postToItem } from './operations/post-to-item.ts';
import { onNoFolder } from './operations/on-no-folder.ts';
import { processQuery } from './operations/process-query.ts';
import { readItems } from './operations/read-items.ts';
import { read } from './operations/read.ts';
import { deleteRecycled, deleteRecycledObject, restore } from './operations/recycle-bin.ts';
import { removeMemberById, removeMemberByLogin } from './operations/remove-member.ts';
import { deleteRoleAssignment, removeRoleAssignment } from './operations/remove-role-assignment.ts';
import { reserveItemId } from './operations/reserve-item-id.ts';
import {
  resetItemInheritance,
  resetListInheritance,
  resetWebInheritance,
} from './operations/reset-role-inheritance.ts';
import { setAccessRequests } from './operations/set-access-requests.ts';
import { showInDisplayForm, showInEditForm, showInNewForm } from './operations/show-field-in-form.ts';
import { updateField } from './operations/update-field.ts';
import { removeGroupById, removeGroupByName, setUserAsOwner, updateGroup } from './operations/update-group.ts';
import { updateItem } from './operations/update-item.ts';
import { updateList } from './operations/update-list.ts';
import { deleteRoleDefinition, updateRoleDefinition } from './operations/update-role-definition.ts';
import { updateUser } from './operations/update-user.ts';
import { addViewField, moveViewField, removeAllViewFields, removeViewField } from './operations/update-view-fields.ts';
import { deleteView, setViewXml, updateView } from './operations/update-view.ts';
import { updateWeb } from './operations/update-web.ts';
import { addValidateUpdateItem, validateUpdateListItem } from './operations/validate-update.ts';
import { moveToSecondStage, wholeBin } from './operations/whole-bin.ts';
import { addDependentLookup } from './operations/add-dependent-lookup.ts';

/** Everything the emulator can do, one line each. What is not here is answered 501. */
export const operations: readonly Operation[] = [
  contextInfo,
  processQuery,
  addPage,
  guarded('api', 'SP.Web.ShareObject', 'managePermissions'),
  read('site', 'limited', 'the few properties a site of its own has'),
  read('web', 'limited', 'the plain properties and those a client can select'),
  updateWeb,
  read('regionalSettings', 'limited', 'Danish, and nothing else'),
  read('timeZone', 'limited', 'Copenhagen, and nothing else'),
  setAccessRequests,
  ensureUser,
  webUserPermissions,
  doesUserHavePermissions,
  getWebChanges,
  breakWebInheritance,
  resetWebInheritance,
  deleteWeb,
  read('webs'),
  guarded('webs', undefined, 'manageWeb'),
  addWeb,
  read('webInfos'),

  read('lists'),
  addList,
  ensureSiteAssetsLibrary,
  ensureSitePagesLibrary,
  read('list'),
  updateList,
  ...removeList,
  listUserPermissions,
  breakListInheritance,
  resetListInheritance,
  addValidateUpdateItem,
  getListChanges,
  reserveItemId,
  getItems,
  renderListData,
  read('webFolder', 'limited', 'the folders of lists and libraries only'),
  read('webFolders', 'limited', 'the folders of lists and libraries only'),
  guarded('webFolders', undefined, 'addAndCustomizePages'),
  guarded('webFolders', 'add', 'addAndCustomizePages'),
  guarded('webFolders', 'addUsingPath', 'addAndCustomizePages'),
  read('folder'),
  ...removeFolders,
  updateFolder,
  deleteFolderWithParameters,
  addSubFolder,
  read('folderProperties', 'limited', 'three of them'),
  read('folders'),
  addFolder,
  addFolderByUrl,
  addFolderUsingPath,
  ...onNoFolder,
  ...fileOperations,

  readItems,
  addItem,
  read('item'),
  read('fieldValues', 'assumed', 'the texts of `RenderListDataAsStream`'),
  updateItem,
  postToItem,
  ...removeItem,
  itemUserPermissions,
  breakItemInheritance,
  resetItemInheritance,
  validateUpdateListItem,
  guarded('item', 'ShareLink', 'managePermissions'),
  guarded('item', 'UnshareLink', 'managePermissions'),
  guarded('item', 'ShareObject', 'managePermissions'),
  guarded('item', 'GetSharingInformation', 'enumeratePermissions'),
  read('versions', 'assumed', 'shape recorded; needs View Versions'),
  read('version', 'assumed'),
  deleteItemVersion,
  recycleItemVersion,
  read('attachments', 'limited', 'an older version shows those it had, as far as they are still as they were'),
  addAttachment,
  read('attachment'),
  readAttachment,
  writeAttachment,
  deleteAttachment,
  recycleAttachment,

  read(
    'recycleBin',
    'assumed',
    'lists, rows, files and attachments, each person their own; the second stage at `site`',
  ),
  ...wholeBin,
  read('recycled', 'assumed'),
  restore,
  deleteRecycledObject,
  deleteRecycled,
  moveToSecondStage,

  read('fields'),
  addField,
  addFieldByInformation,
  createFieldAsXml,
  addDependentLookup,
  read('field'),
  updateField,
  showInDisplayForm,
  showInEditForm,
  showInNewForm,
  deleteField,

  read('contentTypes', 'limited', 'those of a new site that lists and libraries need'),
  addContentType,
  addAvailableContentType,
  read('contentType', 'limited', 'without schema and forms'),
  updateContentType,
  deleteContentType,
  read('contentTypeFields', 'limited', 'name and title'),
  read('fieldLinks', 'limited', 'name and title'),

  read('nothing', 'limited', 'always empty: none can be made here'),

  read('views'),
  addView,
  read('view'),
  updateView,
  setViewXml,
  deleteView,
  read('viewFields'),
  addViewField,
  removeViewField,
  removeAllViewFields,
  moveViewField,

  read('users'),
  read('user'),
  updateUser,
  addMember,
  removeMemberById,
  removeMemberByLogin,
  read('groups'),
  addGroup,
  removeGroupById,
  removeGroupByName,
  read('group'),
  updateGroup,
  setUserAsOwner,

  read('roleDefinitions'),
  addRoleDefinition,
  read('roleDefinition'),
  updateRoleDefinition,
  deleteRoleDefinition,
  read('roleAssignments', 'supported', 'needs Enumerate Permissions (assumed)'),
  addRoleAssignment,
  removeRoleAssignment,
  read('roleAssignment'),
  deleteRoleAssignment,
];

const keyOf = (method: Method, on: string, call = ''): string => `${method} ${on} ${call.toLowerCase()}`;
const byKey = new Map(
  operations.map((operation) => [keyOf(operation.method, operation.on, operation.call), operation]),
);

export const operationFor = (method: Method, on: string, call?: string): Operation | undefined =>
  byKey.get(keyOf(method, on, call));
