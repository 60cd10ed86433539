import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { expect, it } from 'vitest';
import { makeLibrary } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();

it('a file that was changed meanwhile is neither deleted nor written over by who names its old ETag', async () => {
  const { title } = await makeLibrary(target);
  const folder = () => target.sp().web.lists.getByTitle(title).rootFolder;
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
