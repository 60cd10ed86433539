import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/recycle-bin/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const { status } = target;
const readId = 1073741826;
const contributeId = 1073741827;
const libraryTitle = 'Mapper';
const root = (): string => target.path(libraryTitle);
const folder = (path: string, person = 'it') =>
  target.sp(person).web.getFolderByServerRelativePath(`${root()}/${path}`);
const fileAt = (path: string): string => `web/getFileByServerRelativePath(decodedUrl='${root()}/${path}')`;
const folderAt = (path: string): string => `web/getFolderByServerRelativePath(decodedUrl='${root()}/${path}')`;
const names = async (person: string): Promise<string[]> => {
  const rows = await target.sp(person).web.lists.getByTitle(libraryTitle).items.select('FileLeafRef').top(5000)<
    { FileLeafRef: string }[]
  >();
  return rows.map(({ FileLeafRef }) => FileLeafRef);
};
const idOf = async (key: string): Promise<number> => (await target.sp(key).web.currentUser()).Id;
const rowOf = async (path: string) => folder(path).getItem();

/** A library that leder may read, with a folder in a folder and a file at each depth. */
beforeAll(async () => {
  const { web } = target.sp();
  await web.lists.add(libraryTitle, '', 101);
  const library = web.lists.getByTitle(libraryTitle);
  await library.breakRoleInheritance(false);
  const { Id: leder } = await web.ensureUser('leder@kommune.example');
  const { Id: nyleder } = await web.ensureUser('nyleder@kommune.example');
  for (const id of [leder, nyleder]) {
    await web.roleAssignments.add(id, readId);
    await library.roleAssignments.add(id, readId);
  }
  await library.rootFolder.folders.addUsingPath('Ydre');
  await folder('Ydre').folders.addUsingPath('Indre');
  await library.rootFolder.files.addUsingPath('øverst.txt', 'a');
  await folder('Ydre').files.addUsingPath('ydre.txt', 'b');
  await folder('Ydre/Indre').files.addUsingPath('indre.txt', 'c');
}, 60_000);

describe('a folder with rights of its own', () => {
  it('hides all that is in it, at every depth, from whom they leave out', async () => {
    const all = ['Ydre', 'Indre', 'øverst.txt', 'ydre.txt', 'indre.txt'];
    expect((await names('leder')).sort()).toEqual(all.sort());
    await (await rowOf('Ydre')).breakRoleInheritance(false);
    expect(await names('leder')).toEqual(['øverst.txt']);
    expect((await names('it')).sort()).toEqual(all.sort());
    const paths = [folderAt('Ydre'), folderAt('Ydre/Indre'), fileAt('Ydre/ydre.txt'), fileAt('Ydre/Indre/indre.txt')];
    for (const path of [...paths, `${fileAt('Ydre/Indre/indre.txt')}/$value`]) {
      expect(await status('leder', 'GET', path), path).toBe(404);
      expect(await status('it', 'GET', path), path).toBe(200);
    }
    expect(await folder('', 'leder').folders()).toEqual([]);
  });

  it('gives them to what is put into it later', async () => {
    await folder('Ydre/Indre').files.addUsingPath('senere.txt', 'd');
    expect(await names('leder')).not.toContain('senere.txt');
    expect(await status('leder', 'GET', fileAt('Ydre/Indre/senere.txt'))).toBe(404);
  });

  it('lets in whom it is given to, as far down as nothing else is said', async () => {
    const leder = await idOf('leder');
    await (await rowOf('Ydre')).roleAssignments.add(leder, contributeId);
    expect(await names('leder')).toEqual(expect.arrayContaining(['Ydre', 'Indre', 'indre.txt', 'senere.txt']));
    const mask = await target.send(
      'leder',
      'GET',
      `${folderAt('Ydre/Indre')}/ListItemAllFields/EffectiveBasePermissions`,
    );
    expect(await mask.json()).toMatchObject({ Low: '1011028719' });
    const add = `${folderAt('Ydre/Indre')}/files/addUsingPath(decodedUrl='af-leder.txt')`;
    expect(await status('leder', 'POST', add, 'x')).toBe(200);
    expect(await status('nyleder', 'POST', add, 'x')).toBe(404);
    const above = `${folderAt('')}/files/addUsingPath(decodedUrl='for-højt.txt')`;
    expect(await status('leder', 'POST', above, 'x')).toBe(403);
    expect(await names('it')).not.toContain('for-højt.txt');
  });

  it('and a folder in it with rights of its own again is decided by those', async () => {
    await (await rowOf('Ydre/Indre')).breakRoleInheritance(false);
    expect(await names('leder')).toContain('ydre.txt');
    expect(await names('leder')).not.toContain('indre.txt');
    await (await rowOf('Ydre/Indre')).resetRoleInheritance();
    expect(await names('leder')).toContain('indre.txt');
  });

  it('is the nearest ancestor that an item in it names', async () => {
    const row = await target.sp().web.getFileByServerRelativePath(`${root()}/Ydre/Indre/indre.txt`).getItem();
    const path = `web/lists/getByTitle('${libraryTitle}')/items(${(await row.select('Id')<{ Id: number }>()).Id})`;
    const answer = await target.send('it', 'GET', `${path}/FirstUniqueAncestorSecurableObject`);
    const outer = await (await rowOf('Ydre')).select('Id')<{ Id: number }>();
    expect(await answer.json()).toMatchObject({ Id: outer.Id });
  });

  it('takes its rights back to what is restored into it', async () => {
    const file = target.sp().web.getFileByServerRelativePath(`${root()}/Ydre/ydre.txt`);
    const entry = await file.recycle();
    await (await rowOf('Ydre')).resetRoleInheritance();
    await target.sp().web.recycleBin.getById(entry).restore();
    expect(await names('nyleder')).toContain('ydre.txt');
  });

  it('inherits from the list again when that clears what is below', async () => {
    await (await rowOf('Ydre')).breakRoleInheritance(false);
    expect(await names('nyleder')).not.toContain('indre.txt');
    const library = target.sp().web.lists.getByTitle(libraryTitle);
    await library.breakRoleInheritance(true, true);
    expect(await names('nyleder')).toContain('indre.txt');
  });
});

describe('rows in a folder of a list', () => {
  let list: ListUnderTest;
  beforeAll(async () => {
    list = await makeList(target, { EnableFolderCreation: true });
    const { web } = target.sp();
    await web.lists.getByTitle(list.title).rootFolder.folders.addUsingPath('Plan');
  });
  const addIn = async (path: string, title: string): Promise<number> => {
    const { RootFolder } = await target
      .sp()
      .web.lists.getByTitle(list.title)
      .select('RootFolder/ServerRelativeUrl')
      .expand('RootFolder')<{ RootFolder: { ServerRelativeUrl: string } }>();
    const answer = await target.send('it', 'POST', `${list.path}/AddValidateUpdateItemUsingPath`, {
      body: {
        listItemCreateInfo: {
          FolderPath: { DecodedUrl: `${RootFolder.ServerRelativeUrl}${path}` },
          UnderlyingObjectType: 0,
        },
        formValues: [{ FieldName: 'Title', FieldValue: title }],
        bNewDocumentUpdate: false,
      },
    });
    const { value } = (await answer.json()) as { value: { FieldName: string; FieldValue: string }[] };
    return Number(value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  };

  it('stand in it and are bound by its rights', async () => {
    const items = (person: string) => target.sp(person).web.lists.getByTitle(list.title).items.select('Title');
    const id = await addIn('/Plan', 'i mappen');
    await addIn('', 'udenfor');
    expect(await items('it').filter(`Id eq ${id}`).select('FileDirRef')()).toMatchObject([
      { FileDirRef: expect.stringMatching(/\/Plan$/) as string },
    ]);
    const titles = async (): Promise<unknown[]> => (await items('leder')()).map(({ Title }) => Title as string);
    expect(await titles()).toEqual(['Plan', 'i mappen', 'udenfor']);
    const folders = target.sp().web.lists.getByTitle(list.title).rootFolder.folders;
    await (await folders.getByUrl('Plan').getItem()).breakRoleInheritance(false);
    expect(await titles()).toEqual(['udenfor']);
    expect(await status('leder', 'GET', `${list.path}/items(${id})`)).toBe(404);
    expect(await folders.getByUrl('Plan').files()).toEqual([]);
  });
});
