import type { Method, Operation } from './operation.ts';
import { addAttachment, deleteAttachment, readAttachment } from './operations/attachments.ts';
import { addField, addFieldByInformation, createFieldAsXml } from './operations/add-field.ts';
import { addGroup } from './operations/add-group.ts';
import { addItem } from './operations/add-item.ts';
import { addList } from './operations/add-list.ts';
import { addMember } from './operations/add-member.ts';
import { addPage } from './operations/add-page.ts';
import { addRoleAssignment } from './operations/add-role-assignment.ts';
import { addRoleDefinition } from './operations/add-role-definition.ts';
import { addView } from './operations/add-view.ts';
import { breakItemInheritance, breakListInheritance } from './operations/break-role-inheritance.ts';
import { getItems, renderListData } from './operations/caml-queries.ts';
import { contextInfo } from './operations/context-info.ts';
import { deleteField } from './operations/delete-field.ts';
import { deleteItem, recycleItem } from './operations/delete-item.ts';
import { deleteList, recycleList } from './operations/delete-list.ts';
import { doesUserHavePermissions } from './operations/does-user-have-permissions.ts';
import { itemUserPermissions, listUserPermissions, webUserPermissions } from './operations/effective-permissions.ts';
import { ensureUser } from './operations/ensure-user.ts';
import {
  addFile,
  addFileUsingPath,
  deleteFile,
  readFileBytes,
  recycleFile,
  writeFileBytes,
} from './operations/files.ts';
import { addFolder, addFolderByUrl, addFolderUsingPath, deleteFolder, recycleFolder } from './operations/folders.ts';
import { getListChanges, getWebChanges } from './operations/get-changes.ts';
import { guarded } from './operations/guarded.ts';
import { processQuery } from './operations/process-query.ts';
import { readItems } from './operations/read-items.ts';
import { read } from './operations/read.ts';
import { deleteRecycled, deleteRecycledObject, restore } from './operations/recycle-bin.ts';
import { removeMemberById, removeMemberByLogin } from './operations/remove-member.ts';
import { deleteRoleAssignment, removeRoleAssignment } from './operations/remove-role-assignment.ts';
import { resetItemInheritance, resetListInheritance } from './operations/reset-role-inheritance.ts';
import { setAccessRequests } from './operations/set-access-requests.ts';
import { updateField } from './operations/update-field.ts';
import { removeGroupById, removeGroupByName, setUserAsOwner, updateGroup } from './operations/update-group.ts';
import { updateItem } from './operations/update-item.ts';
import { updateList } from './operations/update-list.ts';
import { deleteRoleDefinition, updateRoleDefinition } from './operations/update-role-definition.ts';
import { addViewField, moveViewField, removeAllViewFields, removeViewField } from './operations/update-view-fields.ts';
import { deleteView, setViewXml, updateView } from './operations/update-view.ts';
import { updateWeb } from './operations/update-web.ts';
import { addValidateUpdateItem, validateUpdateListItem } from './operations/validate-update.ts';

/** Everything the emulator can do, one line each. What is not here is answered 501. */
export const operations: readonly Operation[] = [
  contextInfo,
  processQuery,
  addPage,
  guarded('api', 'SP.Web.ShareObject', 'managePermissions'),
  read('site', 'limited', 'the few properties a site of its own has'),
  read('web', 'limited', 'the plain properties and those a client can select'),
  updateWeb,
  setAccessRequests,
  ensureUser,
  webUserPermissions,
  doesUserHavePermissions,
  getWebChanges,
  guarded('web', 'webs', 'manageWeb'),
  guarded('web', 'webs/add', 'manageWeb'),
  guarded('web', 'folders', 'addAndCustomizePages'),
  guarded('web', 'folders/add', 'addAndCustomizePages'),
  guarded('web', 'folders/addUsingPath', 'addAndCustomizePages'),
  guarded('web', 'fields', 'manageWeb'),
  guarded('web', 'contenttypes', 'manageWeb'),

  read('lists'),
  addList,
  read('list'),
  updateList,
  deleteList,
  recycleList,
  listUserPermissions,
  breakListInheritance,
  resetListInheritance,
  addValidateUpdateItem,
  getListChanges,
  getItems,
  renderListData,
  guarded('list', 'contenttypes', 'manageLists'),
  guarded('list', 'contenttypes/addAvailableContentType', 'manageLists'),
  read('folder'),
  deleteFolder,
  recycleFolder,
  read('folders'),
  addFolder,
  addFolderByUrl,
  addFolderUsingPath,
  read('files'),
  addFile,
  addFileUsingPath,
  read('file', 'limited', 'no drafts and no check-out yet'),
  readFileBytes,
  writeFileBytes,
  deleteFile,
  recycleFile,

  readItems,
  addItem,
  read('item'),
  updateItem,
  deleteItem,
  recycleItem,
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
  read('attachments'),
  addAttachment,
  read('attachment'),
  readAttachment,
  deleteAttachment,

  read('recycleBin', 'assumed', 'shows deleted rows and files, each person their own; no second stage'),
  read('recycled', 'assumed'),
  restore,
  deleteRecycledObject,
  deleteRecycled,

  read('fields'),
  addField,
  addFieldByInformation,
  createFieldAsXml,
  read('field'),
  updateField,
  deleteField,

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
