import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plain-date.ts';
import { noticeOn, readSettings } from './settings.ts';

const row = (key: string, value: string) => ({ key, value });

describe('settings', () => {
  it('have a lawful default when the list is empty', () => {
    expect(readSettings([])).toEqual({
      notice: null,
      minimumGroupSize: 5,
      closedAreas: [],
      shortcutLinks: [],
      schemaVersion: null,
    });
  });

  it.each([
    ['8', 8],
    [' 8 ', 8],
    ['3', 3],
    ['2', 3],
    ['0', 3],
    ['-8', 5],
    ['5,5', 5],
    ['fem', 5],
    ['', 5],
  ])('a minimum group size of %j counts as %i: never under 3', (value, size) => {
    expect(readSettings([row('minimumGroupSize', value)]).minimumGroupSize).toBe(size);
  });

  it('a group size is at least 3 whatever HR writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (value) => {
        expect(readSettings([row('minimumGroupSize', value)]).minimumGroupSize).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('an unknown key changes nothing', () => {
    expect(readSettings([row('__proto__', 'x'), row('findesIkke', '1')])).toEqual(readSettings([]));
  });
});

describe('the areas that HR keeps closed', () => {
  it('are those it has answered no to; whatever else is written, they are open', () => {
    const closed = (value: string) => readSettings([row('coursesOpen', value)]).closedAreas;
    expect(['nej', ' Nej ', 'NEJ'].map(closed)).toEqual([['courses'], ['courses'], ['courses']]);
    expect(['ja', '', 'måske', 'nej tak'].map(closed)).toEqual([[], [], [], []]);
  });

  it('are named by what stands before *Open*; a setting of another kind closes nothing', () => {
    expect(readSettings([row('medOpen', 'nej'), row('noticeTitle', 'nej')]).closedAreas).toEqual(['med']);
  });
});

describe('the municipality’s own shortcuts', () => {
  const links = (value: string) => readSettings([row('shortcutLinks', value)]).shortcutLinks;

  it('are one line each: a title, a bar, an address', () => {
    expect(
      links('Personalehåndbogen | https://intra.example/haandbog\r\n\nSpørg os|mailto:hr@kommune.example'),
    ).toEqual([
      { title: 'Personalehåndbogen', address: 'https://intra.example/haandbog' },
      { title: 'Spørg os', address: 'mailto:hr@kommune.example' },
    ]);
    expect(links('Ferie | barsel | #/hjaelp/ferie')).toEqual([{ title: 'Ferie | barsel', address: '#/hjaelp/ferie' }]);
  });

  it.each(['Kun en titel', '| https://intra.example', 'Farlig | javascript:alert(1)', 'Titel | intra.example', '|'])(
    'leave out %j, which is no safe link',
    (line) => {
      expect(links(`${line}\nGod | https://intra.example`)).toEqual([
        { title: 'God', address: 'https://intra.example' },
      ]);
    },
  );

  it('never lead anywhere but to a safe address or a page of the app, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        for (const { address } of links(`x | ${value}`))
          expect(address).toMatch(/^(https:\/\/|mailto:|tel:|msteams:|#\/)/i);
      }),
    );
  });
});

describe('the notice from HR', () => {
  const settings = (until: string) => readSettings([row('noticeTitle', 'Nyt'), row('noticeUntil', until)]);
  const day = (text: string) => plainDate(text)!;

  it('is shown to the end of its last day', () => {
    expect(noticeOn(settings('2026-11-23'), day('2026-11-23'))?.title).toBe('Nyt');
    expect(noticeOn(settings('2026-11-23'), day('2026-11-24'))).toBeNull();
  });

  it('is shown until it is taken away when it has no last day, or one that can’t be read', () => {
    expect(noticeOn(settings(''), day('2030-01-01'))?.title).toBe('Nyt');
    expect(noticeOn(settings('i morgen'), day('2030-01-01'))?.title).toBe('Nyt');
  });

  it('is none without title and text, and needs only one of them', () => {
    expect(readSettings([row('noticeTitle', ' '), row('noticeLink', 'https://kommune.example')]).notice).toBeNull();
    expect(readSettings([row('noticeText', 'Lukket fredag')]).notice?.text).toBe('Lukket fredag');
  });
});
