import { describe, expect, it } from 'vitest';
import { pathFromContentUrl, pathFromSubPage, teamsLink } from './deep-link.ts';

const place = { appId: 'app-id', entityId: 'overblik', tenantId: 'tenant', channelId: '' };
const page = { path: '/hjaelp/stress', label: 'Stress', webUrl: 'https://app.example/#/hjaelp/stress' };

describe('a link into Teams', () => {
  it('names app, tab and page, and where a browser goes instead', () => {
    const link = new URL(teamsLink(place, page));
    expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app-id/overblik');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      webUrl: page.webUrl,
      label: 'Stress',
      tenantId: 'tenant',
      context: '{"subEntityId":"/hjaelp/stress"}',
    });
  });

  it('names the channel of a channel tab', () => {
    const link = new URL(teamsLink({ ...place, channelId: '19:a@thread.tacv2' }, page));
    expect(JSON.parse(link.searchParams.get('context')!)).toEqual({
      subEntityId: '/hjaelp/stress',
      channelId: '19:a@thread.tacv2',
    });
  });

  it('gives way to the link for a browser when Teams would cut it off', () => {
    expect(teamsLink(place, { ...page, label: 'ø'.repeat(400) })).toBe(page.webUrl);
  });
});

describe('a page out of a link', () => {
  it.each(['/', '/hjaelp/stress', '/hjaelp?q=løn', '/med/lokal-med-1?a=1&b=2', '/hjaelp/%C3%A6'])(
    'is taken: %s',
    (path) => {
      expect(pathFromSubPage(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'hjaelp',
    '//evil.example',
    'javascript:alert(1)',
    '/a b',
    '/a#b',
    '/<b>',
    `/${'a'.repeat(500)}`,
  ])('is not taken: %s', (path) => {
    expect(pathFromSubPage(path)).toBeUndefined();
  });

  it('is the hash of an address of ours, and nothing of another', () => {
    const ours = { origin: 'https://app.example' };
    expect(pathFromContentUrl('https://app.example/?host=teams#/med/a', ours)).toBe('/med/a');
    expect(pathFromContentUrl('https://app.example/?host=teams', ours)).toBe('/');
    expect(pathFromContentUrl('https://evil.example/#/med/a', ours)).toBeUndefined();
    expect(pathFromContentUrl('not an address', ours)).toBeUndefined();
  });
});
