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
    'ftp://localhost/sites/x',
  ])('%s is none: it gets no token', (text) => {
    expect(siteAddress(text).ok).toBe(false);
  });
});
