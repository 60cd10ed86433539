import { describe, expect, it } from 'vitest';
import { parseOptions, wholeNumber } from './options.ts';
import { Refused } from './refused.ts';
import { siteAccess, siteOptions } from './site-options.ts';

const site = 'http://localhost:3001/sites/lederhjaelp';
const access = (...args: string[]) => siteAccess(parseOptions(args, siteOptions));

describe('the options of a command', () => {
  it('give the site and the token', () => {
    expect(access('--site', site, '--token', 'dev:it')).toEqual({ siteUrl: site, token: 'dev:it' });
  });

  it.each<[string[], RegExp]>([
    [[], /^Skriv webstedets adresse med --site\.$/],
    [['--site', 'lederhjaelp'], /^»lederhjaelp« er ikke en adresse/],
    [['--site', 'https://example.com/sites/x', '--token', 'x'], /er ikke SharePoint Online/],
    [['--site', site], /^Skriv en adgangsnøgle med --token/],
    [['--site', site, '--auth', 'device'], /^Kan ikke logge ind med --auth device\. Indtil videre/],
    [['--sted', site], /^Forstår ikke kommandoen: .*--sted/],
    [[site], /^Forstår ikke kommandoen/],
  ])('%j are refused in one line', (args, line) => {
    expect(() => access(...args)).toThrow(Refused);
    expect(() => access(...args)).toThrow(line);
  });

  it.each(['0', '-1', '3.5', 'abc', ''])('take no port %j', (text) => {
    expect(() => wholeNumber('port', text, 1)).toThrow('--port skal være et helt tal på mindst 1.');
  });

  it('take a whole number', () => {
    expect(wholeNumber('port', '3001', 1)).toBe(3001);
  });
});
