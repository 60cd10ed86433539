import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeList } from './make-list.ts';
import { startTarget } from './target.ts';

/** SharePoint has no disk of its own to fill; what is proved is that the emulator says so and goes on. */
it('a full disk is an error to the client: nothing half-written, reading goes on, and so does all when there is room', async () => {
  const data = mkdtempSync(join(tmpdir(), 'lederhjaelp-full-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const small = await startTarget({ data, diskBytes: 1_500_000 });
  const list = await makeList(small.target);
  const add = (target: typeof small.target, text: string) =>
    target.send('it', 'POST', `${list.path}/items`, { body: { Title: 'fyld', Body: text } });
  const count = async (target: typeof small.target): Promise<unknown> =>
    ((await (await target.send('it', 'GET', `${list.path}/ItemCount`)).json()) as { value: unknown }).value;
  let written = 0;
  let refused = await add(small.target, 'x'.repeat(50_000));
  while (refused.ok && written < 100) {
    written += 1;
    refused = await add(small.target, 'x'.repeat(50_000));
  }
  expect(refused.status).toBe(507);
  expect(await refused.json()).toMatchObject({ 'odata.error': { code: '-2147024784, System.IO.IOException' } });
  expect(await count(small.target)).toBe(written);
  expect((await small.target.sp().web.lists.getByTitle(list.title).items.top(1000)()).length).toBe(written);
  await small.stop();
  const roomy = await startTarget({ data });
  onTestFinished(roomy.stop);
  expect((await add(roomy.target, 'igen')).status).toBe(201);
  expect(await count(roomy.target)).toBe(written + 1);
});
