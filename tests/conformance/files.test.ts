import '@pnp/sp/attachments/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/recycle-bin/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLibrary, makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let title = '';
let root = '';
beforeAll(async () => {
  ({ title, root } = await makeLibrary(target));
});
const bytes = new Uint8Array([0, 1, 2, 0xff, 0xfe, 0x80, 13, 10]);
const documents = () => target.sp().web.getFolderByServerRelativePath(root);

const bytesOf = async (file: { getBuffer: () => Promise<ArrayBuffer> }): Promise<Uint8Array> =>
  new Uint8Array(await file.getBuffer());

describe('files in a library', () => {
  it('are kept byte for byte, and found by their address in any letter case', async () => {
    await documents().files.addUsingPath('Vejledning.pdf', bytes.buffer, { Overwrite: true });
    const file = target.sp().web.getFileByServerRelativePath(`${root}/vejledning.PDF`);
    expect(await bytesOf(file)).toEqual(bytes);
    expect(await file()).toMatchObject({ Name: 'Vejledning.pdf', Length: '8', MajorVersion: 1 });
  });

  it('are rows of the library, with a name and an address', async () => {
    const { UniqueId } = await documents().files.addUsingPath('Række.txt', 'indhold');
    const rows = await target
      .sp()
      .web.lists.getByTitle(title)
      .items.select('Id', 'GUID', 'FileLeafRef', 'FileRef', 'FileSystemObjectType')();
    expect(rows.find(({ GUID }) => GUID === UniqueId)).toMatchObject({
      FileLeafRef: 'Række.txt',
      FileRef: `${root}/Række.txt`,
      FileSystemObjectType: 0,
    });
  });

  it('are overwritten only when that is said, and count a version more', async () => {
    await documents().files.addUsingPath('to.txt', 'et');
    await expect(documents().files.addUsingPath('to.txt', 'to')).rejects.toThrow('already exists');
    const again = await documents().files.addUsingPath('to.txt', 'to', { Overwrite: true });
    expect(again.MajorVersion).toBe(2);
    const file = target.sp().web.getFileByServerRelativePath(`${root}/to.txt`);
    expect(await file.getText()).toBe('to');
    await file.setContent('tre');
    expect(await file.getText()).toBe('tre');
  });

  it('come back from the recycle bin with their bytes', async () => {
    await documents().files.addUsingPath('slettet.bin', bytes.buffer);
    const file = target.sp().web.getFileByServerRelativePath(`${root}/slettet.bin`);
    const entry = await file.recycle();
    await expect(file()).rejects.toThrow('404');
    expect(await target.sp().web.recycleBin.getById(entry)()).toMatchObject({
      ItemType: 1,
      Title: 'slettet.bin',
      LeafName: 'slettet.bin',
      DirName: root.replace(/^\//, ''),
    });
    await target.sp().web.recycleBin.getById(entry).restore();
    expect(await bytesOf(file)).toEqual(bytes);
  });

  it('stand in folders, and go with them', async () => {
    await documents().folders.addUsingPath('Mappe');
    const folder = target.sp().web.getFolderByServerRelativePath(`${root}/Mappe`);
    await folder.files.addUsingPath('indeni.txt', 'hej');
    expect((await folder.files()).map(({ Name }) => Name)).toEqual(['indeni.txt']);
    expect((await documents().folders()).map(({ Name }) => Name)).toEqual(['Mappe']);
    await folder.recycle();
    const inside = target.sp().web.getFileByServerRelativePath(`${root}/Mappe/indeni.txt`);
    await expect(inside()).rejects.toThrow('404');
  });

  it('say of a folder that is not there that it is not, and refuse all else by 404', async () => {
    const at = (rest: string): string => `web/getFolderByServerRelativePath(decodedUrl='${root}/Findes ikke')${rest}`;
    const text = async (rest: string): Promise<unknown> => (await target.send('it', 'GET', at(rest))).json();
    expect(await text('?$select=Exists')).toMatchObject({ Exists: false });
    expect(await text('/Exists')).toMatchObject({ value: false });
    expect(await documents().select('Exists')()).toMatchObject({ Exists: true });
    for (const rest of ['', '/files', '?$select=Exists,Name', '/ServerRelativeUrl', "/files('x')"]) {
      expect(await target.status('it', 'GET', at(rest)), rest).toBe(404);
    }
    expect(await target.status('it', 'DELETE', at(''))).toBe(404);
    expect(await target.status('it', 'POST', at("/files/add(url='a.txt')"))).toBe(404);
    expect(await target.status('it', 'POST', at('/recycle'))).toBe(404);
  });

  it('are found by the folder they stand in and by their address', async () => {
    await documents().folders.addUsingPath('Søgt');
    const folder = target.sp().web.getFolderByServerRelativePath(`${root}/Søgt`);
    await folder.files.addUsingPath('Fundet.txt', 'hej');
    const { items } = target.sp().web.lists.getByTitle(title);
    const names = async (filter: string): Promise<unknown[]> =>
      (await items.filter(filter).select('FileLeafRef')()).map(({ FileLeafRef }) => FileLeafRef as string);
    expect(await names(`FileDirRef eq '${root}/Søgt'`)).toEqual(['Fundet.txt']);
    expect(await names(`FileRef eq '${root}/Søgt/fundet.TXT'`)).toEqual(['Fundet.txt']);
    expect(await names(`FileDirRef eq '${root}' and FSObjType eq 1 and FileLeafRef eq 'søgt'`)).toEqual(['Søgt']);
    expect(await names(`startswith(FileRef,'${root}/Søgt/')`)).toEqual(['Fundet.txt']);
    expect(await names("FileDirRef eq '/sites/andre/Dokumenter'")).toEqual([]);
  });

  it.each(['..', 'a:b', ' ', 'x'.repeat(300), 'slut.'])('are not called %j', async (name) => {
    const add = `web/getFolderByServerRelativePath(decodedUrl='${root}')/files/add(url=@u)`;
    const url = encodeURIComponent(`'${name}'`);
    const before = await documents().files();
    const answer = await target.send('it', 'POST', `${add}?@u=${url}`, { body: 'x' });
    expect(answer.status).toBe(400);
    expect(await documents().files()).toEqual(before);
  });
});

describe('attachments', () => {
  let list: ListUnderTest;
  let id = 0;
  beforeAll(async () => {
    list = await makeList(target);
    id = (await target.sp().web.lists.getByTitle(list.title).items.add({ Title: 'med bilag' })).Id;
  });
  const item = () => target.sp().web.lists.getByTitle(list.title).items.getById(id);

  it('are kept byte for byte, and the row says that it has some', async () => {
    expect(await item()()).toMatchObject({ Attachments: false });
    await item().attachmentFiles.add('bilag.bin', bytes.buffer);
    expect((await item().attachmentFiles()).map(({ FileName }) => FileName)).toEqual(['bilag.bin']);
    expect(await bytesOf(item().attachmentFiles.getByName('bilag.bin'))).toEqual(bytes);
    expect(await item()()).toMatchObject({ Attachments: true });
  });

  it('have each a name of its own, and can be removed', async () => {
    await expect(item().attachmentFiles.add('BILAG.bin', 'x')).rejects.toThrow('already exists');
    await item().attachmentFiles.getByName('bilag.bin').delete();
    expect(await item().attachmentFiles()).toEqual([]);
  });

  it('need a list that has attachments', async () => {
    const without = await makeList(target, { EnableAttachments: false });
    const { Id } = await target.sp().web.lists.getByTitle(without.title).items.add({ Title: 'uden' });
    const refused = `${without.path}/items(${Id})/AttachmentFiles/add(FileName='x.txt')`;
    expect((await target.send('it', 'POST', refused, { body: 'x' })).status).toBe(400);
  });

  it.each(["o'brien.txt", 'æøå #1 & 50 %.txt', 'a+b=c.txt'])('may be called %j', async (name) => {
    await item().attachmentFiles.add(name, 'hej');
    expect(await item().attachmentFiles.getByName(name).getText()).toBe('hej');
    expect((await item().attachmentFiles()).map(({ FileName }) => FileName)).toContain(name);
    await item().attachmentFiles.getByName(name).recycle();
  });
});
