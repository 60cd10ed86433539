import type { IItems } from '@pnp/sp/items/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useAnySite } from './target.ts';

const target = useAnySite();
let list: ListUnderTest;
beforeAll(async () => {
  list = await makeList(target);
});

/** Sends a hand-made batch and gives the status of each part. */
async function statuses(parts: readonly string[], lineEnd = '\r\n', person = 'it'): Promise<number[]> {
  const answer = await sendBatch(parts, lineEnd, person);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}

const sendBatch = (parts: readonly string[], lineEnd = '\r\n', person = 'it'): Promise<Response> => {
  const lines = parts.flatMap((part) => [
    '--batch_b',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    ...part.split('\n'),
    '',
  ]);
  return target.send(person, 'POST', '$batch', {
    headers: { 'Content-Type': 'multipart/mixed; boundary=batch_b' },
    body: [...lines, '--batch_b--', ''].join(lineEnd),
  });
};

const get = (path: string): string => `GET ${target.url()}/_api/${path} HTTP/1.1\naccept: application/json\n`;

describe('through PnPjs', () => {
  it('reads and writes come back in the order they were asked for', async () => {
    const [batched, execute] = target.sp().batched();
    const items = (): IItems => batched.web.lists.getByTitle(list.title).items; // a batch takes each query once
    const answers = Promise.all([
      batched.web.select('Title')(),
      items().add({ Title: 'en' }),
      items().add({ Title: 'to' }),
      items().select('Title')(),
      batched.web.lists.getByTitle(list.title).select('ItemCount')(),
    ]);
    await execute();
    expect(await answers).toMatchObject([
      { Title: 'Lederhjælp' },
      { Title: 'en', Id: 1 },
      { Title: 'to', Id: 2 },
      [{ Title: 'en' }, { Title: 'to' }],
      { ItemCount: 2 },
    ]);
  });

  it('a part that fails rejects alone, and the others are done', async () => {
    const [batched, execute] = target.sp().batched();
    const items = (): IItems => batched.web.lists.getByTitle(list.title).items; // a batch takes each query once
    const settled = Promise.allSettled([
      items().add({ Title: 'god' }),
      items().add({ Nope: 1 }),
      items().getById(99_999).update({ Title: 'x' }),
      items().getById(1).update({ Title: 'x' }, '"gammel"'),
      items().add({ Title: 'også god' }),
    ]);
    await execute();
    const outcome = (await settled).map((one) =>
      one.status === 'fulfilled' ? 'done' : (one.reason as { status: number }).status,
    );
    expect(outcome).toEqual(['done', 400, 404, 412, 'done']);
    const rows = await target.sp().web.lists.getByTitle(list.title).items.select('Title')();
    expect(rows.map(({ Title }) => Title)).toEqual(expect.arrayContaining(['god', 'også god']));
  });

  it('more than one request’s worth of parts goes in several', async () => {
    const [batched, execute] = target.sp().batched({ maxRequests: 100 });
    const items = (): IItems => batched.web.lists.getByTitle(list.title).items; // a batch takes each query once
    const added = Array.from({ length: 120 }, (_, n) => items().add({ Title: `nr ${n}`, Key: 'mange' }));
    await execute();
    const ids = (await Promise.all(added)).map(({ Id }) => Id as number);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(120);
  });
});

describe('on the wire', () => {
  it.each(['\n', '\r\n'])('lines may end with %j', async (lineEnd) => {
    expect(await statuses([get('web'), get(list.path), get("web/lists/getByTitle('nix')")], lineEnd)).toEqual([
      200, 200, 404,
    ]);
  });

  it('the answer is flat, with one part for each request and its headers in capitals', async () => {
    const answer = await sendBatch([get('web/title')]);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(text).toMatch(
      /^--batchresponse_[0-9a-f-]+\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 200 OK\r\nCONTENT-TYPE: application\/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\n\r\n\{.*\}\r\n--batchresponse_[0-9a-f-]+--\r\n$/,
    );
  });

  it('each part has the rights of who sent the batch', async () => {
    expect(await statuses([get('web')])).toEqual([200]);
    expect((await sendBatch([get('web')], '\n', 'udenfor')).status).toBe(403);
  });

  it('more than 100 parts are refused', async () => {
    expect(await statuses(Array.from({ length: 100 }, () => get('web/title')))).toHaveLength(100);
    expect((await sendBatch(Array.from({ length: 101 }, () => get('web/title')))).status).toBe(400);
  });

  it.each([
    ['another site', 'GET http://elsewhere.example/_api/web HTTP/1.1\n'],
    ['no request line', 'hello\n'],
    ['an unknown method', 'BREW /coffee HTTP/1.1\n'],
  ])('a part with %s is a 400 of its own', async (_, part) => {
    expect(await statuses([part, get('web/title')])).toEqual([400, 200]);
  });

  it.each([
    ['without a boundary', 'application/json', '{}'],
    ['that is never closed', 'multipart/mixed; boundary=batch_b', '--batch_b\r\n\r\nGET'],
    ['without parts', 'multipart/mixed; boundary=batch_b', '--batch_b--\r\n'],
  ])('a batch %s is a 400', async (_, type, body) => {
    const answer = await target.send('it', 'POST', '$batch', { headers: { 'Content-Type': type }, body });
    expect(answer.status).toBe(400);
    expect(Object.keys((await answer.json()) as object)).toEqual(['odata.error']);
  });
});
