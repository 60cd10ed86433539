import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/sharing/index.js';
import { expect, it } from 'vitest';
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
