import '@pnp/sp/content-types/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { spfi, type SPFI } from '@pnp/sp';
import { Web } from '@pnp/sp/webs/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTarget } from './target.ts';

const target = useTarget();
let url: string;
let below: SPFI;

beforeAll(async () => {
  const made = await target.sp().web.webs.add('Afdeling', 'afdeling', 'En side for sig', 'STS', 1033);
  url = made.Url;
  below = spfi([target.sp().web, url]);
});

describe('a web below the site', () => {
  it('stands at an address of its own, under the site', async () => {
    expect(url).toBe(`${target.url()}/afdeling`);
    const { ParentWeb, ...web } = await below.web
      .select('Title', 'Url', 'Language', 'ParentWeb/ServerRelativeUrl')
      .expand('ParentWeb')<{ ParentWeb: object }>();
    expect(web).toMatchObject({ Title: 'Afdeling', Url: url, Language: 1033 });
    expect(ParentWeb).toEqual(expect.objectContaining({ ServerRelativeUrl: new URL(target.url()).pathname }));
    expect((await target.sp().web.webs()).map(({ Url }) => Url)).toEqual([url]);
    expect(await target.sp().web.getSubwebsFilteredForCurrentUser()()).toMatchObject([{ Title: 'Afdeling' }]);
  });

  it('comes with libraries titled in its own language, and a page', async () => {
    const titles = (await below.web.lists.select('Title')()).map(({ Title }) => Title);
    expect(titles).toEqual(['Documents', 'Site Assets', 'Site Pages']);
    expect(await below.web.defaultDocumentLibrary.select('Title')()).toMatchObject({ Title: 'Documents' });
    const page = `${new URL(url).pathname}/SitePages/Home.aspx`;
    expect(await below.web.getFileByServerRelativePath(page)()).toMatchObject({ Name: 'Home.aspx' });
    const title = below.web.lists.getByTitle('Documents').fields.getByInternalNameOrTitle('Title');
    expect(await title.select('Title')()).toMatchObject({ Title: 'Title' });
  });

  it('has lists of its own, that may bear the titles of lists above', async () => {
    await target.sp().web.lists.add('Samme navn');
    await below.web.lists.add('Samme navn');
    await below.web.lists.getByTitle('Samme navn').items.add({ Title: 'nede' });
    expect(await target.sp().web.lists.getByTitle('Samme navn').items()).toEqual([]);
    const [row] = await below.web.lists.getByTitle('Samme navn').items.select('Title', 'FileRef')();
    expect(row).toMatchObject({ Title: 'nede', FileRef: `${new URL(url).pathname}/Lists/Samme navn/1_.000` });
  });

  it('shares people, groups and levels with the site, and its rights', async () => {
    const ids = async (sp: SPFI): Promise<number[]> => (await sp.web.siteGroups.select('Id')()).map(({ Id }) => Id);
    expect(await ids(below)).toEqual(await ids(target.sp()));
    expect(await below.web.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    const asLeader = await fetch(`${url}/_api/web/lists`, { headers: { Authorization: 'Bearer dev:leder' } });
    expect(asLeader.status).toBe(403);
  });

  it('is addressed by its own batches', async () => {
    const [batched, execute] = below.batched();
    const title = batched.web.select('Title')();
    await execute();
    expect(await title).toMatchObject({ Title: 'Afdeling' });
  });

  it('is renamed alone', async () => {
    await below.web.update({ Title: 'Afdelingen' });
    expect(await below.web.select('Title')()).toMatchObject({ Title: 'Afdelingen' });
    expect(await target.sp().web.select('Title')()).toMatchObject({ Title: 'Lederhjælp' });
  });

  it('is refused a second time at the same address', async () => {
    await expect(target.sp().web.webs.add('Igen', 'Afdeling')).rejects.toThrow('already in use');
  });

  it('is deleted with its lists, when no web stands below it', async () => {
    const made = await below.web.webs.add('Nederst', 'nederst');
    const lowest = Web([target.sp().web, made.Url]);
    await expect(below.web.delete()).rejects.toThrow('subsites');
    await lowest.delete();
    await expect(lowest()).rejects.toThrow('404');
    expect(await below.web.webs()).toEqual([]);
  });

  it('is neither made nor deleted by who may not manage the site', async () => {
    await target.sp().web.ensureUser('leder@kommune.example');
    const members = target.sp().web.associatedMemberGroup;
    await members.users.add('i:0#.f|membership|leder@kommune.example');
    await expect(target.sp('leder').web.webs.add('Min', 'min')).rejects.toThrow('403');
    await expect(spfi([target.sp('leder').web, url]).web.delete()).rejects.toThrow('403');
    expect((await target.sp().web.webs()).length).toBe(1);
  });
});

describe('the folders of a web', () => {
  it('are its libraries, and one with the lists', async () => {
    const names = (await below.web.folders()).map(({ Name }) => Name);
    expect(names).toEqual(expect.arrayContaining(['Shared Documents', 'SiteAssets', 'SitePages', 'Lists']));
    const assets = below.web.rootFolder.folders.getByUrl('SiteAssets');
    expect(await assets.parentFolder()).toMatchObject({ ServerRelativeUrl: new URL(url).pathname });
  });

  it('are found by their ids, as files are', async () => {
    const root = await below.web.rootFolder.select('UniqueId')();
    expect(await below.web.getFolderById(root.UniqueId).select('UniqueId')()).toMatchObject(root);
    const assets = below.web.rootFolder.folders.getByUrl('SiteAssets');
    const { UniqueId } = await assets.files.addUsingPath('Id.txt', 'indhold');
    expect(await below.web.getFileById(UniqueId).getText()).toBe('indhold');
    await expect(below.web.getFolderById(UniqueId)()).rejects.toThrow('404');
  });

  it('take folders inside folders, and go only when empty if that is asked', async () => {
    const assets = below.web.rootFolder.folders.getByUrl('SiteAssets');
    await assets.folders.addUsingPath('Yderst');
    const outer = assets.folders.getByUrl('Yderst');
    await outer.addSubFolderUsingPath('Inderst');
    expect(await outer.folders()).toMatchObject([{ Name: 'Inderst' }]);
    await expect(outer.deleteWithParams({ DeleteIfEmpty: true, BypassSharedLock: true })).rejects.toThrow('not empty');
    await outer.folders.getByUrl('Inderst').deleteWithParams({ DeleteIfEmpty: true, BypassSharedLock: true });
    expect(await outer.folders()).toEqual([]);
  });
});

describe('files sent in pieces', () => {
  const piece = (upload: string, call: string, body: string): Promise<Response> =>
    target.send('it', 'POST', `${fileAt('stykker.txt')}/${call}(uploadId=guid'${upload}'${offsetOf(call)})`, { body });
  const fileAt = (name: string): string =>
    `web/getFileByServerRelativePath(decodedUrl='${target.path('Shared Documents')}/${name}')`;
  let offset = 0;
  const offsetOf = (call: string): string => (call === 'StartUpload' ? '' : `,fileOffset=${offset}`);
  const upload = '5d0c1c1e-4a53-4f2e-9a64-7a4d7a0f9a10';

  it('are the file when the last piece has come, and not before', async () => {
    await target.sp().web.defaultDocumentLibrary.rootFolder.files.addUsingPath('stykker.txt', 'før');
    expect(await (await piece(upload, 'StartUpload', 'abc')).json()).toMatchObject({ value: '3' });
    offset = 3;
    expect(await (await piece(upload, 'ContinueUpload', 'def')).json()).toMatchObject({ value: '6' });
    expect(await (await target.send('it', 'GET', `${fileAt('stykker.txt')}/$value`)).text()).toBe('før');
    offset = 6;
    expect(await (await piece(upload, 'FinishUpload', 'g')).json()).toMatchObject({ Length: '7', MajorVersion: 2 });
    expect(await (await target.send('it', 'GET', `${fileAt('stykker.txt')}/$value`)).text()).toBe('abcdefg');
  });

  it('are refused when a piece is left out', async () => {
    await piece(upload, 'StartUpload', 'abc');
    offset = 4;
    expect((await piece(upload, 'ContinueUpload', 'x')).status).toBe(400);
  });

  it('are refused from who may only read, and taken from who may write', async () => {
    const sp = target.sp();
    await sp.web.associatedVisitorGroup.users.add('i:0#.f|membership|hr@kommune.example');
    const start = (person: string): Promise<Response> =>
      target.send(person, 'POST', `${fileAt('stykker.txt')}/StartUpload(uploadId=guid'${upload}')`, { body: 'nyt' });
    expect((await start('hr')).status).toBe(403);
    expect(await (await target.send('it', 'GET', `${fileAt('stykker.txt')}/$value`)).text()).toBe('abcdefg');
    expect((await start('it')).status).toBe(200);
  });

  it('are PnPjs’s way with large files', async () => {
    const large = new Uint8Array(300_000).map((_, at) => at % 251);
    const { files } = target.sp().web.defaultDocumentLibrary.rootFolder;
    await files.addChunked('stor.bin', new Blob([large]), { progress: () => {} });
    expect(new Uint8Array(await files.getByUrl('stor.bin').getBuffer())).toEqual(large);
  });

  it('that do not exist are named in the refusal', async () => {
    const answer = await target.send('it', 'GET', fileAt('mangler.txt'));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('/Shared Documents/mangler.txt does not exist.');
  });
});
