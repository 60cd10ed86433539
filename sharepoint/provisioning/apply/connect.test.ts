import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from './connect.ts';
import { waitBefore } from './patient-fetch.ts';
import { problemOf, SharePointProblem } from './sharepoint-problem.ts';

const siteUrl = 'https://kommunen.sharepoint.com/sites/lederhjaelp';
const fetching = vi.fn<typeof fetch>();
const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

beforeEach(() => vi.stubGlobal('fetch', fetching));
afterEach(() => {
  vi.unstubAllGlobals();
  fetching.mockReset();
});

const addList = (): Promise<unknown> => connect(siteUrl, 'nøgle').web.lists.add('Prøve');

describe('the way to SharePoint', () => {
  it('shows the token and asks for no request digest', async () => {
    fetching.mockResolvedValue(answer(201));
    await addList();
    expect(fetching).toHaveBeenCalledOnce();
    expect(fetching.mock.calls[0]?.[1]?.headers).toMatchObject({ Authorization: 'Bearer nøgle' });
  });

  it('waits as long as SharePoint asks when it throttles', async () => {
    fetching.mockResolvedValueOnce(answer(429, {}, { 'Retry-After': '0.3' })).mockResolvedValue(answer(201));
    const began = performance.now();
    await addList();
    expect(performance.now() - began).toBeGreaterThan(290);
    expect(fetching).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['7', 7000],
    ['0', 0],
    [null, 2000],
    ['Sun, 22 Nov 2026 10:00:00 GMT', 2000],
  ])('after two attempts that were told to come again in %s it waits %i ms', (retryAfter, ms) => {
    expect(waitBefore(3, retryAfter)).toBe(ms);
  });

  it('sends nothing twice when the connection is lost: it may have been done', async () => {
    fetching.mockRejectedValue(new TypeError('fetch failed'));
    await expect(addList()).rejects.toThrow('fetch failed');
    expect(fetching).toHaveBeenCalledOnce();
  });
});

describe('what SharePoint refuses', () => {
  const problem = async (): Promise<unknown> => addList().catch((error: unknown) => problemOf(error, siteUrl));

  it.each([
    [{ 'odata.error': { code: '-1', message: { lang: 'da', value: 'Listen findes.' } } }, '500: Listen findes.'],
    [{ error: { code: '-1', message: { lang: 'da', value: 'Listen findes.' } } }, '500: Listen findes.'],
    ['ingen forklaring', '500: '],
  ])('is one line with what it says: %j', async (body, line) => {
    fetching.mockResolvedValue(answer(500, body));
    expect(await problem()).toMatchObject({ message: line, status: 500 });
  });

  it('is explained when the token is not taken', async () => {
    fetching.mockResolvedValue(answer(401));
    expect(await problem()).toBeInstanceOf(SharePointProblem);
    expect(await problem()).toMatchObject({ message: '401: SharePoint godtager ikke adgangsnøglen. Log ind igen.' });
  });

  it('leaves mistakes of our own as they are', async () => {
    const mistake = new TypeError('x is not a function');
    expect(await problemOf(mistake, siteUrl)).toBe(mistake);
  });
});
