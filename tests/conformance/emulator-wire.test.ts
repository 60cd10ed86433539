import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { notEmulatedRoutes } from '#emulator/not-emulated.ts';
import { useTarget } from './target.ts';

const instant = Date.parse('2026-11-22T10:00:00Z');
const target = useTarget({ clock: () => instant });
let list: ListUnderTest;
let itemId = 0;
beforeAll(async () => {
  list = await makeList(target);
  itemId = (await target.sp().web.lists.getByTitle(list.title).items.add({ Title: '<b>hej</b>', Flag: true })).Id;
});

describe('headers', () => {
  it('a long answer is compressed when the client takes that', async () => {
    const answer = await new Promise<{ encoding: string | undefined; body: Buffer }>((resolve) => {
      const headers = { Authorization: 'Bearer dev:it', 'Accept-Encoding': 'gzip', Accept: 'application/json' };
      request(`${target.url()}/_api/web/roledefinitions`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      }).end();
    });
    expect(answer.encoding).toBe('gzip');
    expect(JSON.parse(gunzipSync(answer.body).toString())).toHaveProperty('value');
  });
});

describe('cross-origin', () => {
  it('a preflight is answered without a token, with the asked headers, and nothing is exposed', async () => {
    const asked =
      'authorization,accept,content-type,if-match,x-http-method,x-clientservice-clienttag,x-pnpjs-requestid';
    const preflight = await target.send(undefined, 'OPTIONS', 'web/lists', {
      headers: {
        Origin: 'http://localhost:3000',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': asked,
      },
    });
    expect(preflight.ok).toBe(true);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(preflight.headers.get('access-control-allow-headers')).toBe(asked);
    for (const person of ['it', 'udenfor', undefined]) {
      const answer = await target.send(person, 'GET', 'web', { headers: { Origin: 'http://localhost:3000' } });
      expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
      expect(answer.headers.get('access-control-expose-headers')).toBeNull();
    }
  });
});

describe('the server’s time', () => {
  it('stands in the digest and on what is written', async () => {
    const answer = await target.send('it', 'POST', 'contextinfo');
    const info = (await answer.json()) as { FormDigestValue: string; WebFullUrl: string };
    expect(Date.parse(info.FormDigestValue.split(',')[1]!)).toBe(instant);
    expect(info.WebFullUrl).toBe(target.url());
    const item = await target.sp().web.lists.getByTitle(list.title).items.getById(itemId)();
    expect(item.Created).toBe('2026-11-22T10:00:00Z');
  });
});

describe('what is not emulated', () => {
  const inTheMatrix = notEmulatedRoutes.map(({ method, path }): [string, string] => [method, path]);
  it.each<[string, string]>([...inTheMatrix, ['DELETE', 'web'], ['GET', 'web/lists/getByTitle']])(
    '%s %s is a loud 501 that names it',
    async (method, path) => {
      const answer = await target.send('it', method, path);
      expect(answer.status).toBe(501);
      const body = (await answer.json()) as { 'odata.error': { message: { value: string } } };
      expect(body['odata.error'].message.value).toContain(`${method} _api/${path}`);
    },
  );
});

describe('SharePoint’s own pages', () => {
  const page = async (query: string): Promise<string> => {
    const { RootFolder } = await target
      .sp()
      .web.lists.getByTitle(list.title)
      .select('RootFolder/ServerRelativeUrl')
      .expand('RootFolder')();
    const origin = new URL(target.url()).origin;
    return (await fetch(`${origin}${encodeURI(RootFolder.ServerRelativeUrl)}/EditForm.aspx${query}`)).text();
  };

  it('show an item, escaped, to who may see it', async () => {
    expect(await page(`?ID=${itemId}&as=it`)).toContain('&lt;b&gt;hej&lt;/b&gt;');
    for (const query of [`?ID=${itemId}`, `?ID=${itemId}&as=udenfor`, `?ID=${itemId}&as=<script>`]) {
      const html = await page(query);
      expect(html).toContain('formularen, hvor elementet rettes');
      expect(html).not.toContain('hej');
      expect(html).not.toContain('<script');
    }
  });
});
