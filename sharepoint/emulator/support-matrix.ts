import { notEmulatedRoutes } from './not-emulated.ts';
import type { Operation } from './operation.ts';

/** How each kind of resource is reached. */
const places: Readonly<Record<Operation['on'], string>> = {
  api: '`_api`',
  site: '`site`',
  web: '`web`, `site/rootweb`',
  webs: '`web/webs`',
  webInfos: '`web/webinfos`, `web/getSubwebsFilteredForCurrentUser`',
  webInfo: 'one of them',
  regionalSettings: '`web/RegionalSettings`',
  timeZone: '`web/RegionalSettings/TimeZone`',
  lists: '`web/lists`',
  list: "`web/lists('…')`, `getByTitle`, `getById`, `web/getList`",
  webFolder: '`web/RootFolder`, and `Lists` in it',
  webFolders: '`web/folders`',
  folder: '`RootFolder` of a list, `web/getFolderByServerRelativePath`, `…Url`',
  noFolder: 'the same, where there is none',
  folderProperties: '`Properties` of a folder',
  folders: '`folders` of a folder',
  files: '`files` of a folder',
  file: '`files(…)`, `web/getFileByServerRelativePath`, `…Url`, `File` of an item',
  fileVersions: '`versions` of a file',
  fileVersion: 'one of them',
  items: '`items` of a list',
  item: '`items(n)`, `getItemById`',
  lookedUp: 'behind columns of several values, by `$expand`',
  fieldValues: '`FieldValuesAsText`, `…AsHtml`, `…ForEdit` of an item',
  versions: '`versions` of an item',
  version: 'one of them',
  attachments: '`AttachmentFiles` of an item',
  attachment: 'one of them, `getByFileName`',
  recycleBin: '`web/RecycleBin`, `site/RecycleBin`',
  recycled: 'one of its entries',
  fields: '`fields` of a list or a web, `web/availablefields`',
  field: "`fields('…')`, `getById`, `getByTitle`, `getByInternalNameOrTitle`",
  contentTypes: '`contenttypes` of a web or a list',
  contentType: 'one of them',
  contentTypeFields: '`fields` of a content type',
  fieldLinks: '`fieldlinks` of a content type',
  fieldLink: 'one of them',
  nothing: '`eventreceivers`, `usercustomactions`, `subscriptions`, `workflowassociations`',
  views: '`views` of a list',
  view: "`views('…')`, `getById`, `getByTitle`, `defaultView`, `getView`",
  viewFields: '`viewfields` of a view',
  users: '`web/siteusers`, `users` of a group',
  user: '`web/currentuser`, `web/getUserById`, one of the users',
  userInfo: 'behind person columns, by `$expand`',
  groups: '`web/sitegroups`, `groups` of a user',
  group: '`getById`, `getByName`, `web/associatedOwnerGroup` and its two sisters',
  roleDefinitions: '`web/roledefinitions`, `RoleDefinitionBindings`',
  roleDefinition: '`getById`, `getByName`, `getByType`',
  roleAssignments: '`roleassignments` of web, list or item',
  roleAssignment: '`roleassignments(n)`, `getByPrincipalId`',
  property: 'a property at the end of a path',
};

/**
 * Prints the table of operations as Markdown, and what is left out; the README holds it between its two marks. What
 * stands in neither is answered 501 like what is left out.
 */
export function printSupportMatrix(operations: readonly Operation[]): string {
  const rows = operations.map(({ method, on, call, status, note = '' }, at) => {
    const place = operations[at - 1]?.on === on ? '' : places[on];
    return `| ${place} | ${method}${call ? ` \`${call}\`` : ''} | ${status} | ${note} |`;
  });
  const missing = notEmulatedRoutes.map(({ method, path, what }) => `| \`${path}\` | ${method} | not | ${what} |`);
  return ['| on | what | status | remark |', '| --- | --- | --- | --- |', ...rows, ...missing].join('\n');
}

const begin = '<!-- printed by support-matrix.ts -->';
const end = '<!-- end of print -->';

/** The README with the matrix in its place. */
export function withSupportMatrix(readme: string, operations: readonly Operation[]): string {
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
  if (before === -1 || after === -1) throw new Error('README.md has lost the marks of the support matrix');
  return `${readme.slice(0, before + begin.length)}\n\n${printSupportMatrix(operations)}\n\n${readme.slice(after)}`;
}
