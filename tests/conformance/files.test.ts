import '@pnp/sp/attachments/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/recycle-bin/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const library = (): string => `${new URL(target.url()).pathname}/Shared Documents`;
const bytes = new Uint8Array([0, 1, 2, 0xff, 0xfe, 0x80, 13, 10]);
const documents = () => target.sp().web.getFolderByServerRelativePath(library());

const bytesOf = async (file: { getBuffer: () => Promise<ArrayBuffer> }): Promise<Uint8Array> =>
  new Uint8Array(await file.getBuffer());

describe('files in a library', () => {
  it('are kept byte for byte, and found by their address in any letter case', async () => {
    await documents().files.addUsingPath('Vejledning.pdf', bytes.buffer, { Overwrite: true });
    const file = target.sp().web.getFileByServerRelativePath(`${library()}/vejledning.PDF`);
    expect(await bytesOf(file)).toEqual(bytes);
    expect(await file()).toMatchObject({ Name: 'Vejledning.pdf', Length: '8', MajorVersion: 1 });
  });

  it('are rows of the library, with a name and an address', async () => {
    const { UniqueId } = await documents().files.addUsingPath('Række.txt', 'indhold');
    const rows = await target
      .sp()
      .web.lists.getByTitle('Dokumenter')
      .items.select('Id', 'GUID', 'FileLeafRef', 'FileRef', 'FileSystemObjectType')();
    expect(rows.find(({ GUID }) => GUID === UniqueId)).toMatchObject({
      FileLeafRef: 'Række.txt',
      FileRef: `${library()}/Række.txt`,
      FileSystemObjectType: 0,
    });
  });

  it('are overwritten only when that is said, and count a version more', async () => {
    await documents().files.addUsingPath('to.txt', 'et');
    await expect(documents().files.addUsingPath('to.txt', 'to')).rejects.toThrow('already exists');
    const again = await documents().files.addUsingPath('to.txt', 'to', { Overwrite: true });
    expect(again.MajorVersion).toBe(2);
    const file = target.sp().web.getFileByServerRelativePath(`${library()}/to.txt`);
    expect(await file.getText()).toBe('to');
    await file.setContent('tre');
    expect(await file.getText()).toBe('tre');
  });

  it('come back from the recycle bin with their bytes', async () => {
    await documents().files.addUsingPath('slettet.bin', bytes.buffer);
    const file = target.sp().web.getFileByServerRelativePath(`${library()}/slettet.bin`);
    const entry = await file.recycle();
    await expect(file()).rejects.toThrow('404');
    await target.sp().web.recycleBin.getById(entry).restore();
    expect(await bytesOf(file)).toEqual(bytes);
  });

  it('stand in folders, and go with them', async () => {
    await documents().folders.addUsingPath('Mappe');
    const folder = target.sp().web.getFolderByServerRelativePath(`${library()}/Mappe`);
    await folder.files.addUsingPath('indeni.txt', 'hej');
    expect((await folder.files()).map(({ Name }) => Name)).toEqual(['indeni.txt']);
    expect((await documents().folders()).map(({ Name }) => Name)).toEqual(['Mappe']);
    await folder.recycle();
    const inside = target.sp().web.getFileByServerRelativePath(`${library()}/Mappe/indeni.txt`);
    await expect(inside()).rejects.toThrow('404');
  });

  it.each(['..', 'a:b', ' ', 'x'.repeat(300), 'slut.'])('are not called %j', async (name) => {
    const add = `web/getFolderByServerRelativePath(decodedUrl='${library()}')/files/add(url=@u)`;
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

  it('need the right to change the row, and a list that has attachments', async () => {
    const add = `${list.path}/items(${id})/AttachmentFiles/add(FileName='x.txt')`;
    expect((await target.send('it;scope=read', 'POST', add, { body: 'x' })).status).toBe(403);
    expect((await target.send('it', 'POST', add, { body: 'x' })).status).toBe(200);
    const without = await makeList(target, { EnableAttachments: false });
    const { Id } = await target.sp().web.lists.getByTitle(without.title).items.add({ Title: 'uden' });
    const refused = `${without.path}/items(${Id})/AttachmentFiles/add(FileName='x.txt')`;
    expect((await target.send('it', 'POST', refused, { body: 'x' })).status).toBe(400);
  });
});
