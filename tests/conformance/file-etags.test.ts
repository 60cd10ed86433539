import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/attachments/index.js';
import { expect, it } from 'vitest';
import { makeList } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const folder = () => target.sp().web.defaultDocumentLibrary.rootFolder;

it('a file that was changed meanwhile is neither deleted nor written over by who names its old ETag', async () => {
  await folder().files.addUsingPath('plan.txt', 'første');
  const file = folder().files.getByUrl('plan.txt');
  const { ETag: old, ServerRelativeUrl } = await file();
  await file.setContent('anden');
  const at = `web/getFileByServerRelativePath(decodedUrl='${ServerRelativeUrl}')`;
  const headers = { 'If-Match': old };
  const changes = [
    () => target.send('it', 'PUT', `${at}/$value`, { body: 'tredje', headers }),
    () => target.send('it', 'POST', `${at}/recycle`, { headers }),
    () => target.send('it', 'DELETE', at, { headers }),
  ];
  for (const change of changes) {
    const answer = await change();
    expect(answer.status).toBe(412);
    expect(await answer.text()).toContain('The request ETag value');
  }
  await expect(file.deleteWithParams({ BypassSharedLock: false, ETagMatch: old })).rejects.toMatchObject({
    status: 412,
  });
  expect(await file.getText()).toBe('anden');
  const { ETag: now } = await file();
  expect((await target.send('it', 'DELETE', at, { headers: { 'If-Match': now } })).status).toBe(204);
  expect(await file.exists()).toBe(false);
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
