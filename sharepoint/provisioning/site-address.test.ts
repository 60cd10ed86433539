import { describe, expect, it } from 'vitest';
import { accepted } from '#kernel/result.ts';
import { siteAddress } from './site-address.ts';

describe('the address of a site', () => {
  it.each([
    ['https://kommunen.sharepoint.com/sites/lederhjaelp', 'https://kommunen.sharepoint.com/sites/lederhjaelp'],
    ['https://kommunen.sharepoint.com/sites/lederhjaelp/?a=1#b', 'https://kommunen.sharepoint.com/sites/lederhjaelp'],
    ['http://localhost:3001/sites/lederhjaelp', 'http://localhost:3001/sites/lederhjaelp'],
    ['http://127.0.0.1:3001/sites/x', 'http://127.0.0.1:3001/sites/x'],
  ])('%s is one', (text, address) => {
    expect(siteAddress(text)).toEqual(accepted(address));
  });

  it.each([
    'lederhjaelp',
    'http://kommunen.sharepoint.com/sites/lederhjaelp',
    'https://sharepoint.com.example/sites/lederhjaelp',
    'https://example.com/.sharepoint.com',
    'https://evilsharepoint.com/sites/x',
    'https://kommunen.sharepoint.com:8443/sites/x',
    'ftp://localhost/sites/x',
  ])('%s is none: it gets no token', (text) => {
    expect(siteAddress(text).ok).toBe(false);
  });

  it.each(['/SitePages/Home.aspx', '/_layouts/15/groups.aspx', '/Lists/HelpTopics', '/start.aspx'])(
    'a page of the site, …%s, is refused with the site’s own address to write instead',
    (page) => {
      const site = 'https://kommunen.sharepoint.com/sites/lederhjaelp';
      expect(siteAddress(site + page)).toMatchObject({ refusal: expect.stringMatching(new RegExp(`${site}$`)) });
    },
  );
});
