import { describe, expect, it } from 'vitest';
import { parseOptions, wholeNumber } from './options.ts';
import { Refused } from './refused.ts';
import { siteAccess, siteOptions } from './site-options.ts';

const site = 'http://localhost:3001/sites/lederhjaelp';
const online = 'https://kommunen.sharepoint.com/sites/lederhjaelp';
const access = async (...args: string[]) => siteAccess(parseOptions(args, siteOptions));

describe('the options of a command', () => {
  it('give the site and the token', async () => {
    expect(await access('--site', online, '--token', 'abc')).toEqual({ siteUrl: online, token: 'abc' });
  });

  it('sign in to the local SharePoint as its owner when nothing else is said, and to no other', async () => {
    expect(await access('--site', site)).toEqual({ siteUrl: site, token: 'dev:it' });
    expect(await access('--site', site, '--token', 'dev:hr')).toEqual({ siteUrl: site, token: 'dev:hr' });
    await expect(access('--site', online, '--auth', 'token')).rejects.toThrow(Refused);
  });

  it.each<[string[], RegExp]>([
    [[], /^Skriv webstedets adresse med --site\.$/],
    [['--site', 'lederhjaelp'], /^»lederhjaelp« er ikke en adresse/],
    [['--site', 'https://example.com/sites/x', '--token', 'x'], /er ikke SharePoint Online/],
    [['--site', online], /^Skriv klient-id for registreringen »Lederhjælp opsætning« med --client/],
    [['--site', online, '--auth', 'token'], /^Skriv en adgangsnøgle med --token/],
    [['--site', site, '--auth', 'device'], /^Kan ikke logge ind med --auth device\. Vælg/],
    [['--site', site, '--auth', 'browser', '--client', 'x'], /^Den lokale SharePoint har intet login/],
    [['--sted', site], /^Forstår ikke kommandoen: .*--sted/],
    [[site], /^Forstår ikke kommandoen/],
  ])('%j are refused in one line', async (args, line) => {
    await expect(access(...args)).rejects.toThrow(Refused);
    await expect(access(...args)).rejects.toThrow(line);
  });

  it.each(['0', '-1', '3.5', 'abc', ''])('take no port %j', (text) => {
    expect(() => wholeNumber('port', text, 1)).toThrow('--port skal være et helt tal på mindst 1.');
  });

  it('take a whole number', () => {
    expect(wholeNumber('port', '3001', 1)).toBe(3001);
  });
});
