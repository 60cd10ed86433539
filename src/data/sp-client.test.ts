import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spfi } from '@pnp/sp';
import { createSharePoint } from './sp-client.ts';

const fetching = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal('fetch', fetching));
afterEach(() => {
  vi.unstubAllGlobals();
  fetching.mockReset();
});

const siteUrl = 'https://kommune.sharepoint.com/sites/lederhjaelp';
const getToken = vi.fn(async () => 'nøgle');

describe('the token', () => {
  it('goes to the configured site', async () => {
    fetching.mockResolvedValue(new Response('{}'));
    await createSharePoint({ siteUrl, getToken }).web();
    expect(fetching.mock.calls[0]?.[1]?.headers).toMatchObject({ Authorization: 'Bearer nøgle' });
  });

  it.each([
    'https://anden.sharepoint.com/sites/x',
    'https://kommune.sharepoint.com.example/x',
    'http://kommune.sharepoint.com/x',
  ])('never goes to %s, not even fetched for it', async (elsewhere) => {
    getToken.mockClear();
    const web = spfi([createSharePoint({ siteUrl, getToken }).web, elsewhere]).web;
    await expect(web()).rejects.toThrow(`no token for ${new URL(elsewhere).origin}`);
    expect(getToken).not.toHaveBeenCalled();
    expect(fetching).not.toHaveBeenCalled();
  });
});
