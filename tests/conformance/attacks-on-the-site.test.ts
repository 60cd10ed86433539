import { describe, expect, it } from 'vitest';
import type { GroupKey } from '#lists/access/groups.ts';
import { signUpLedger } from '#lists/sign-up-ledger.list.ts';
import { butHr, expectRefused, freshName, loginOf, sendAs, type Attack, type Request } from './attack.ts';
import { ownItems, useAttackSite } from './attack-site.ts';

const site = useAttackSite();
const ledger = (): string => site.list(signUpLedger.url);
const folderOf = (url: string): string => `web/getFolderByServerRelativePath(decodedUrl='${site.path(url)}')`;
const groupOf = (key: GroupKey): string => `web/sitegroups/getById(${site.groupId(key)})`;
const leaderOutOf = (group: string): Request => [
  'POST',
  `${group}/users/removeByLoginName('${encodeURIComponent(loginOf('leder'))}')`,
];
const addFolder = (url: string): Request => [
  'POST',
  `${folderOf(url)}/folders/addUsingPath(decodedUrl='${freshName()}')`,
];

const lists: readonly Attack[] = [
  { what: 'make a list', prepare: () => ['POST', 'web/lists', { Title: freshName(), BaseTemplate: 100 }] },
  { what: 'delete the ledger', prepare: () => ['DELETE', ledger()], rightful: null },
  { what: 'recycle the ledger', prepare: () => ['POST', `${ledger()}/recycle`], rightful: null },
  {
    what: 'delete a list that inherits the site’s rights',
    async prepare() {
      const title = freshName();
      await site.sp().web.lists.add(title);
      return ['DELETE', `web/lists/getByTitle('${title}')`];
    },
  },
  {
    what: 'lift “own items only”',
    prepare: () => ['MERGE', site.list(ownItems), { WriteSecurity: 1 }],
    undo: () => ['MERGE', site.list(ownItems), { WriteSecurity: 2 }],
  },
  {
    what: 'let attachments into the ledger',
    prepare: () => ['MERGE', ledger(), { EnableAttachments: true }],
    undo: () => ['MERGE', ledger(), { EnableAttachments: false }],
  },
  {
    what: 'take away the ledger’s formula',
    prepare: () => ['MERGE', ledger(), { ValidationFormula: '' }],
    undo: () => ['MERGE', ledger(), { ValidationFormula: signUpLedger.validation?.formula }],
  },
  { what: 'add a column', prepare: () => ['POST', `${ledger()}/fields`, { Title: freshName(), FieldTypeKind: 2 }] },
  {
    what: 'change a column',
    prepare: () => ['MERGE', `${ledger()}/fields/getByInternalNameOrTitle('RequestId')`, { Description: freshName() }],
  },
  { what: 'add a view', prepare: () => ['POST', `${ledger()}/views`, { Title: freshName() }] },
  {
    what: 'give the ledger the site’s rights',
    prepare: () => ['POST', `${ledger()}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`],
  },
  {
    what: 'give oneself a level on the ledger',
    prepare: () => [
      'POST',
      `${ledger()}/roleassignments/addroleassignment(principalid=${site.groupId('leaders')},roledefid=${site.levelId('edit')})`,
    ],
    undo: () => [
      'POST',
      `${ledger()}/roleassignments/removeroleassignment(principalid=${site.groupId('leaders')},roledefid=${site.levelId('edit')})`,
    ],
  },
  {
    what: 'make a folder in the ledger',
    prepare: () => addFolder(signUpLedger.url),
    refused: ['udenfor'],
    rightful: null,
  },
  { what: 'make a folder among the documents', prepare: () => addFolder('Shared Documents') },
  {
    what: 'put a file among the documents',
    prepare: () => [
      'POST',
      `${folderOf('Shared Documents')}/files/addUsingPath(decodedUrl='${freshName()}.txt',overwrite=true)`,
      'indhold',
    ],
  },
  {
    what: 'put a page among the pages as a file',
    prepare: () => [
      'POST',
      `${folderOf('SitePages')}/files/add(url='${freshName()}.aspx',overwrite=true)`,
      '<p>hej</p>',
    ],
  },
  { what: 'make a page', prepare: () => ['POST', 'sitepages/pages', {}] },
  { what: 'make a folder at the site’s root', prepare: () => ['POST', 'web/folders', {}], rightful: null },
  {
    what: 'make a site below',
    prepare: () => ['POST', 'web/webs/add', { parameters: { Title: freshName(), Url: freshName() } }],
  },
  { what: 'make a site column', prepare: () => ['POST', 'web/fields', { Title: freshName(), FieldTypeKind: 2 }] },
  { what: 'make a content type', prepare: () => ['POST', 'web/contenttypes', { Name: freshName() }] },
];

const people: readonly Attack[] = [
  { what: 'rename the site', prepare: () => ['MERGE', 'web', { Title: freshName() }] },
  {
    what: 'let members share',
    prepare: () => ['MERGE', 'web', { MembersCanShare: true }],
    undo: () => ['MERGE', 'web', { MembersCanShare: false }],
  },
  { what: 'make a group', prepare: () => ['POST', 'web/sitegroups', { Title: freshName() }] },
  {
    what: 'make a permission level',
    prepare: () => ['POST', 'web/roledefinitions', { Name: freshName(), BasePermissions: { High: '48', Low: '1' } }],
  },
  {
    what: 'change a permission level',
    prepare: () => [
      'MERGE',
      `web/roledefinitions/getById(${site.levelId('hrShares')})`,
      { Description: freshName(), Name: 'Lederhjælp HR deler' },
    ],
  },
  {
    what: 'give oneself a level on the site',
    prepare: () => [
      'POST',
      `web/roleassignments/addroleassignment(principalid=${site.groupId('leaders')},roledefid=${site.levelId('read')})`,
    ],
    undo: () => [
      'POST',
      `web/roleassignments/removeroleassignment(principalid=${site.groupId('leaders')},roledefid=${site.levelId('read')})`,
    ],
  },
  {
    what: 'add oneself to HR',
    refused: butHr,
    prepare: () => ['POST', `${groupOf('hr')}/users`, { LoginName: loginOf('leder') }],
    rightful: 'hr',
    undo: () => leaderOutOf(groupOf('hr')),
  },
  {
    what: 'add oneself to the board',
    prepare: () => ['POST', `${groupOf('board')}/users`, { LoginName: loginOf('leder') }],
    undo: () => leaderOutOf(groupOf('board')),
  },
  {
    what: 'add oneself to the owners',
    prepare: () => ['POST', 'web/associatedOwnerGroup/users', { LoginName: loginOf('leder') }],
    undo: () => leaderOutOf('web/associatedOwnerGroup'),
  },
  {
    what: 'open a group’s membership to its members',
    refused: butHr,
    prepare: () => ['MERGE', groupOf('leaders'), { AllowMembersEditMembership: true }],
    rightful: 'hr',
    undo: () => ['MERGE', groupOf('leaders'), { AllowMembersEditMembership: false }],
  },
  {
    what: 'share the site',
    prepare: () => ['POST', 'SP.Web.ShareObject', { url: site.url(), peoplePickerInput: '[]' }],
    rightful: null,
  },
];

describe('attacks on lists and libraries', () => {
  expectRefused(site, lists);
});
describe('attacks on people and rights', () => {
  expectRefused(site, people);
});

describe('the ledger takes no folder', () => {
  it.each(['leder', 'med', 'direktion', 'hr', 'it'])('from %s, though a row may be added (assumed)', async (person) => {
    const before = await site.everything();
    expect((await sendAs(site, person, addFolder(signUpLedger.url))).status).toBe(403);
    expect(await site.everything()).toEqual(before);
  });
});
