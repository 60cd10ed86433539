import { beforeAll, describe, expect, it } from 'vitest';
import { appendInCase } from '#data/cases/append-in-case.ts';
import { changePeople } from '#data/cases/change-people.ts';
import { openCase, type CaseMember } from '#data/cases/open-case.ts';
import { closedCases, firstRow, readCase, useCaseSite } from './case-site.ts';

const site = useCaseSite();
const secret = 'kun for sagens folk';
const key = crypto.randomUUID();
const otherKey = crypto.randomUUID();
let rowId = 0;

/** Nobody of these is in the case: one never was, one was until lately, one is in another, and two lead. */
const outsiders = ['leder2', 'nyleder', 'med', 'direktion', 'medmedlem'] as const;
const list = (): string => site.list(closedCases.url);
const folderUrl = (name: string): string => site.path(`${closedCases.url}/${name}`);
const folder = (name = key): string => `web/getFolderByServerRelativePath(decodedUrl='${folderUrl(name)}')`;

const people = async (...names: readonly string[]): Promise<CaseMember[]> =>
  Promise.all(names.map(async (name) => ({ principalId: await site.userId(name), level: 'add' }) as const));

const row = (caseKey: string, said = secret) => ({ ...firstRow(), kind: 'said', said, caseKey }) as const;

beforeAll(async () => {
  const hr = site.source('hr');
  await openCase(hr, closedCases, { key, people: await people('leder', 'nyleder'), first: firstRow() });
  await openCase(hr, closedCases, { key: otherKey, people: await people('med'), first: firstRow() });
  rowId = await appendInCase(site.source('leder'), closedCases, row(key));
  await changePeople(hr, closedCases, key, await people('leder'));
}, 60_000);

/** All that the list holds and who holds what in the case, as the owner sees it. */
async function everything(): Promise<string> {
  const paths = [
    `${list()}/items?$top=5000&$select=Id,Said,CaseKey,FileDirRef,AuthorId,Modified,HasUniqueRoleAssignments`,
    `${folder()}/ListItemAllFields/roleassignments?$expand=Member,RoleDefinitionBindings`,
  ];
  const answers = await Promise.all(paths.map((path) => site.send('it', 'GET', path)));
  return (await Promise.all(answers.map(async (answer) => answer.text()))).join('\n');
}

const formRow = (into: string, said: Readonly<Record<string, string>>) => ({
  listItemCreateInfo: { FolderPath: { DecodedUrl: into }, UnderlyingObjectType: 0 },
  formValues: Object.entries(said).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  bNewDocumentUpdate: false,
});
const cells = (said: Readonly<Record<string, string>> = {}) => ({
  CaseKey: key,
  Kind: 'said',
  Said: 'udefra',
  RequestId: crypto.randomUUID(),
  ...said,
});

describe.each(outsiders)('%s, who is not in the case,', (person) => {
  const reads = (): readonly (readonly [string, string, unknown?])[] => [
    ['GET', `${list()}/items(${rowId})`],
    ['GET', `${list()}/items(${rowId})/versions`],
    ['GET', `${list()}/items(${rowId})/FieldValuesAsText`],
    ['GET', folder()],
    ['GET', `${folder()}/ListItemAllFields`],
    ['GET', `${folder()}/ListItemAllFields/roleassignments`],
    ['GET', `${list()}/items?$top=5000`],
    ['GET', `${list()}/items?$filter=CaseKey eq '${key}'`],
    ['GET', `${list()}/items?$filter=FileDirRef eq '${folderUrl(key)}'`],
    ['POST', `${list()}/getitems`, { query: { ViewXml: '<View Scope="RecursiveAll" />' } }],
    ['POST', `${list()}/RenderListDataAsStream`, { parameters: { ViewXml: '<View Scope="RecursiveAll" />' } }],
    ['POST', `${list()}/getchanges`, { query: { Item: true, Add: true, Update: true } }],
    ['GET', 'web/recyclebin'],
  ];

  it('reads nothing of it, while who is in it does', async () => {
    for (const [method, path, body] of reads()) {
      const answer = await site.send(person, method, path, { body });
      const text = await answer.text();
      expect([200, 403, 404], `${method} ${path}: ${answer.status}`).toContain(answer.status);
      expect(text, `${method} ${path}`).not.toContain(secret);
      expect(text.includes(key) && answer.status === 200, `${method} ${path}: ${text}`).toBe(false);
    }
    for (const path of [`${list()}/items(${rowId})`, folder()]) {
      expect([403, 404], path).toContain(await site.status(person, 'GET', path));
      expect(await site.status('leder', 'GET', path), path).toBe(200);
    }
  });

  it('writes nothing into it and gives nobody rights, while who may does', async () => {
    const [me, add] = [await site.userId(person), `${list()}/AddValidateUpdateItemUsingPath`];
    const role = 1073741826;
    const writes: readonly (readonly [string, string, unknown?])[] = [
      ['POST', add, formRow(folderUrl(key), cells())],
      ['POST', add, formRow(folderUrl(''), cells())],
      ['POST', `${list()}/items`, cells()],
      ['MERGE', `${list()}/items(${rowId})`, { Said: 'rettet' }],
      ['DELETE', `${list()}/items(${rowId})`],
      ['POST', `${list()}/items(${rowId})/recycle`],
      ['POST', `${list()}/items(${rowId})/ValidateUpdateListItem`, formRow('', { Said: 'rettet' })],
      ['POST', `${folder()}/folders/addUsingPath(DecodedUrl='inde')`],
      ['POST', `${list()}/rootFolder/folders/addUsingPath(DecodedUrl='ny-sag')`],
      ['DELETE', folder()],
      ['POST', `${folder()}/recycle`],
      ['POST', `${folder()}/ListItemAllFields/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`],
      ['POST', `${folder()}/ListItemAllFields/resetroleinheritance`],
      ['POST', `${folder()}/ListItemAllFields/roleassignments/addroleassignment(principalid=${me},roledefid=${role})`],
      ['POST', `${list()}/roleassignments/addroleassignment(principalid=${me},roledefid=${role})`],
      ['POST', `${list()}/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)`],
    ];
    const before = await everything();
    for (const [method, path, body] of writes) {
      const answer = await site.send(person, method, path, { body, headers: { 'If-Match': '*' } });
      expect([403, 404], `${method} ${path}: ${answer.status} ${await answer.text()}`).toContain(answer.status);
    }
    expect(await everything()).toBe(before);
    expect(await site.status('leder', 'POST', add, formRow(folderUrl(key), cells()))).toBe(200);
    expect(await everything()).not.toBe(before);
  });
});

describe('who is in the case', () => {
  it('changes and takes away nothing, lets in nobody, and opens no case', async () => {
    const other = await site.userId('leder2');
    const attempts: readonly (readonly [string, string, unknown?])[] = [
      ['MERGE', `${list()}/items(${rowId})`, { Said: 'rettet' }],
      ['DELETE', `${list()}/items(${rowId})`],
      ['DELETE', folder()],
      [
        'POST',
        `${folder()}/ListItemAllFields/roleassignments/addroleassignment(principalid=${other},roledefid=1073741826)`,
      ],
      ['POST', `${folder()}/ListItemAllFields/resetroleinheritance`],
      ['POST', `${list()}/rootFolder/folders/addUsingPath(DecodedUrl='ny-sag')`],
      ['POST', `${list()}/items`, cells()],
    ];
    const before = await everything();
    for (const [method, path, body] of attempts) {
      expect([403, 404], `${method} ${path}`).toContain(await site.status('leder', method, path, body));
    }
    expect(await everything()).toBe(before);
  });

  it('is told what SharePoint would not take', async () => {
    const before = await everything();
    const refused = appendInCase(site.source('leder'), closedCases, row(key, 'x'.repeat(300)));
    await expect(refused).rejects.toMatchObject({ kind: 'refused' });
    expect(await everything()).toBe(before);
  });
});

describe('a row that stands elsewhere than it says', () => {
  it('counts for no case, and is counted', async () => {
    const before = await readCase(site.source('it'), key);
    const add = `${list()}/AddValidateUpdateItemUsingPath`;
    const says = (said: Readonly<Record<string, string>>) => cells({ Said: 'forkert sted', ...said });
    // At the root, by who may write there.
    expect(await site.status('hr', 'POST', `${list()}/items`, says({}))).toBe(201);
    // In one's own case, in the name of another.
    expect(await site.status('med', 'POST', add, formRow(folderUrl(otherKey), says({})))).toBe(200);
    // In a folder of a folder.
    expect(await site.status('leder', 'POST', `${folder()}/folders/addUsingPath(DecodedUrl='inde')`)).toBeLessThan(300);
    expect(await site.status('leder', 'POST', add, formRow(`${folderUrl(key)}/inde`, says({})))).toBe(200);
    // In the case, in the name of another.
    expect(await site.status('leder', 'POST', add, formRow(folderUrl(key), says({ CaseKey: otherKey })))).toBe(200);

    const after = await readCase(site.source('it'), key);
    expect(after.rows).toEqual(before.rows);
    expect(after.unread.length).toBe(before.unread.length + 2); // the folder in the folder, and the foreign key
    const others = await readCase(site.source('it'), otherKey);
    expect(others.rows.map(({ said }) => said)).not.toContain('forkert sted');
    expect(others.unread).toHaveLength(1);
  });
});
