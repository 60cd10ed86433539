import '@pnp/sp/attachments/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/sharing/index.js';
import { expect, it } from 'vitest';
import { makeList } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const documents = () => target.sp().web.defaultDocumentLibrary.rootFolder;
const said = (work: Promise<unknown>): Promise<string> => work.then(() => 'fulfilled', String);

it('a file that is moved in a batch stays where it is, and the answer names the route', async () => {
  await documents().files.addUsingPath('flyt.txt', 'her');
  const { ServerRelativeUrl: root } = await documents()();
  const [batched, execute] = target.sp().batched();
  const moved = said(batched.web.getFileByServerRelativePath(`${root}/flyt.txt`).moveByPath(`${root}/ny.txt`, true));
  await execute();
  expect(await moved).toMatch(/\[501\].*POST _api\/SP\.MoveCopyUtil\.MoveFileByPath/);
  expect((await documents().files.select('Name')()).map(({ Name }) => Name)).toEqual(['flyt.txt']);
});

it('everyone is found by SharePoint’s English words, and sharing a folder with them is a 501 with its route', async () => {
  const everyone = await target.sp().web.ensureUser('Everyone except external users');
  expect(everyone.LoginName).toContain('spo-grid-all-users');
  expect((await target.sp().web.ensureUser('everyone')).LoginName).toBe('c:0(.s|true');
  await documents().folders.addUsingPath('delt');
  const shared = said(documents().folders.getByUrl('delt').shareWith(everyone.LoginName));
  expect(await shared).toMatch(/\[501\].*\/shareObject is not emulated/);
});

it('a list of a template that has columns of its own is not made as if it had none', async () => {
  const before = await target.sp().web.lists.select('Title')();
  for (const template of [104, 106, 107, 999]) {
    const made = said(target.sp().web.lists.add(`Skabelon ${template}`, '', template));
    expect(await made).toMatch(new RegExp(`\\[501\\].*BaseTemplate ${template}`));
  }
  expect(await target.sp().web.lists.select('Title')()).toEqual(before);
  const refused = await target.send('leder', 'POST', 'web/lists', { body: { Title: 'x', BaseTemplate: 106 } });
  expect(refused.status).toBe(403);
});

it('an attachment asked for by its own address is said to be not emulated, not to be missing', async () => {
  const { title, path } = await makeList(target, { EnableAttachments: true });
  const list = target.sp().web.lists.getByTitle(title);
  const { Id } = await list.items.add({ Title: 'x' });
  await list.items.getById(Id).attachmentFiles.add('bilag.txt', 'hej');
  const { ServerRelativeUrl } = await list.items.getById(Id).attachmentFiles.getByName('bilag.txt')();
  const at = (url: string): string => `web/getFileByServerRelativePath(decodedUrl='${url}')`;
  expect((await target.send('it', 'GET', at(ServerRelativeUrl))).status).toBe(501);
  expect((await target.send('it', 'GET', at(`${ServerRelativeUrl}x`))).status).toBe(404);
  expect((await target.send('it', 'GET', `${path}/items(${Id})/AttachmentFiles('bilag.txt')/$value`)).status).toBe(200);
});

it('a formula or a question in CAML that is not understood is said to be, never ignored', async () => {
  const { title, path } = await makeList(target);
  const list = target.sp().web.lists.getByTitle(title);
  await expect(list.update({ ValidationFormula: '=REGEX([Key])' })).rejects.toMatchObject({ status: 501 });
  const where = '<Where><Membership Type="CurrentUserGroups"><FieldRef Name="Leader"/></Membership></Where>';
  const body = { query: { ViewXml: `<View><Query>${where}</Query></View>` } };
  expect((await target.send('it', 'POST', `${path}/getitems`, { body })).status).toBe(501);
});
