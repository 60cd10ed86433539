import { BrowserFetchWithRetry, type Queryable } from '@pnp/queryable';
import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeList, type ListUnderTest } from './make-list.ts';
import { useTarget } from './target.ts';

const target = useTarget();
const { fail } = target;
let list: ListUnderTest;
beforeAll(async () => {
  list = await makeList(target);
});

const control = (): string => new URL('/_emulator/faults', target.url()).href;
const json = { 'Content-Type': 'application/json' };
afterEach(async () => {
  await fetch(control(), { method: 'DELETE', headers: json });
});

/** PnPjs as it comes: it tries again by itself. */
const patient = (): SPFI =>
  spfi(target.url()).using(
    SPBrowser(),
    BrowserFetchWithRetry({ interval: 10, replace: true }),
    (instance: Queryable) => {
      instance.on.auth.replace(async (address, init) => {
        init.headers = { ...init.headers, Authorization: `Bearer ${target.token('it')}` };
        return [address, init];
      });
      return instance;
    },
  );

const add = (sp: SPFI, Key: string): Promise<unknown> => sp.web.lists.getByTitle(list.title).items.add({ Key });
const rowsWith = async (key: string): Promise<number> =>
  (await target.sp().web.lists.getByTitle(list.title).items.filter(`Key eq '${key}'`)()).length;

describe('when something goes wrong', () => {
  it.each([
    ['throttle', 429],
    ['unavailable', 503],
  ] as const)(
    '%s is a %i that says when to come again, unread by other origins, and writes nothing',
    async (kind, status) => {
      await fail({ kind, method: 'POST', retryAfterSeconds: 7 });
      const answer = await target.send('it', 'POST', `${list.path}/items`, {
        body: { Key: kind },
        headers: { Origin: 'https://app.example' },
      });
      expect([answer.status, answer.headers.get('Retry-After')]).toEqual([status, '7']);
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example');
      expect(answer.headers.get('Access-Control-Expose-Headers')).toBeNull();
      expect(await rowsWith(kind)).toBe(0);
    },
  );

  it('PnPjs waits out a throttled request and writes once', async () => {
    await fail({ kind: 'throttle', method: 'POST', times: 2, retryAfterSeconds: 0 });
    await add(patient(), 'én gang');
    expect(await rowsWith('én gang')).toBe(1);
  });

  it('a lost answer is a write that has happened, and PnPjs trying again writes it twice', async () => {
    await fail({ kind: 'drop', method: 'POST' });
    await expect(add(target.sp(), 'uden svar')).rejects.toThrow('fetch failed');
    expect(await rowsWith('uden svar')).toBe(1);
    await fail({ kind: 'drop', method: 'POST' });
    await add(patient(), 'to gange');
    expect(await rowsWith('to gange')).toBe(2); // why every row of the ledger has a RequestId
  });

  it('a torn answer can not be read, and the write has happened', async () => {
    await fail({ kind: 'tear', method: 'POST' });
    await expect(add(target.sp(), 'halvt svar')).rejects.toThrow('terminated');
    expect(await rowsWith('halvt svar')).toBe(1);
  });

  it('two writes that meet are a 409 for one of them, in SharePoint’s words, and it has written nothing', async () => {
    await fail({ kind: 'conflict', method: 'POST' });
    const answer = await target.send('it', 'POST', `${list.path}/items`, { body: { Key: 'samtidig' } });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      'odata.error': { code: '-2130575305, Microsoft.SharePoint.SPException' },
    });
    expect(await rowsWith('samtidig')).toBe(0);
    await add(target.sp(), 'samtidig');
    expect(await rowsWith('samtidig')).toBe(1);
  });

  it('a slow answer comes in the end', async () => {
    await fail({ kind: 'slow', delayMs: 200, match: '/items' });
    const before = performance.now();
    await rowsWith('langsom');
    expect(performance.now() - before).toBeGreaterThanOrEqual(195);
  });

  it('a slow write that meets another of the same row is a 409, and the other one stays', async () => {
    const { items } = target.sp().web.lists.getByTitle(list.title);
    const [{ Id }, { Id: other }] = [await items.add({ Key: 'før' }), await items.add({ Key: 'anden' })];
    const change = (id: number, Key: string, slowly = ''): Promise<Response> =>
      target.send('it', 'MERGE', `${list.path}/items(${id})${slowly}`, { body: { Key }, headers: { 'If-Match': '*' } });
    /** A slow write to the first row, while another is written to all the time. */
    const met = async (meets: number): Promise<[number, string]> => {
      await fail({ kind: 'slow', delayMs: 1000, match: '?slowly' });
      let isUnderWay = true;
      const slow = change(Id, 'langsom', '?slowly').finally(() => (isUnderWay = false));
      while (isUnderWay) await change(meets, 'hurtig');
      const answer = await slow;
      return [answer.status, await answer.text()];
    };
    expect(await met(Id)).toEqual([409, expect.stringContaining('-2130575305')]);
    expect(await items.getById(Id).select('Key')()).toMatchObject({ Key: 'hurtig' });
    expect(await met(other)).toEqual([204, '']);
    expect(await items.getById(Id).select('Key')()).toMatchObject({ Key: 'langsom' });
  });

  it('only what is named is befallen, and as often as it says', async () => {
    await fail({ kind: 'unavailable', match: '/fields' });
    expect((await target.send('it', 'GET', 'web')).status).toBe(200);
    expect((await target.send('it', 'GET', `${list.path}/fields`)).status).toBe(503);
    expect((await target.send('it', 'GET', `${list.path}/fields`)).status).toBe(200);
  });
});

describe('the control', () => {
  it('takes known faults as JSON, so that a page of another origin can not send one', async () => {
    const statusOf = async (init: RequestInit): Promise<number> => (await fetch(control(), init)).status;
    expect(await statusOf({ method: 'POST', body: '{"kind":"drop"}' })).toBe(415);
    expect(await statusOf({ method: 'OPTIONS', headers: { Origin: 'https://app.example' } })).toBe(415);
    expect(await statusOf({ method: 'POST', headers: json, body: '{"kind":"fire"}' })).toBe(400);
    expect(await statusOf({ method: 'POST', headers: json, body: '{' })).toBe(400);
    expect((await target.send('it', 'GET', 'web')).status).toBe(200);
  });
});
