import { describe, expect, it } from 'vitest';
import { allLists } from './index.ts';

const asciiName = /^[A-Z][A-Za-z0-9]{0,31}$/;
/** What SharePoint puts on every list; a column of ours with such a name would be another one. */
const serverNames = ['ID', 'Id', 'Author', 'Editor', 'Created', 'Modified', 'Attachments', 'GUID', 'ContentType'];

const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('the lists', () => {
  it('have keys, addresses and titles of their own', () => {
    expect(repeated(allLists.map(({ key }) => key))).toEqual([]);
    expect(repeated(allLists.map(({ url }) => url))).toEqual([]);
    expect(repeated(allLists.map(({ title }) => title))).toEqual([]);
  });
});

describe.each(allLists.map((list) => [list.key, list] as const))('%s', (_key, list) => {
  const columns = Object.entries(list.columns);

  it('has an address of plain letters', () => {
    const name = list.library ? list.url : list.url.replace(/^Lists\//, '');
    if (!list.library) expect(list.url).toMatch(/^Lists\//);
    expect(name).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
  });

  it('names its columns in ASCII, each once, and none like one of the server’s own', () => {
    const names = columns.map(([, { internalName }]) => internalName);
    for (const name of names) expect(name).toMatch(asciiName);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
    expect(names.filter((name) => serverNames.includes(name))).toEqual([]);
  });

  it('titles its columns differently, so that people and formulas can tell them apart', () => {
    expect(repeated(columns.map(([, { title }]) => title))).toEqual([]);
  });

  it('starts with SharePoint’s own Title column', () => {
    expect(columns[0]?.[1].internalName).toBe('Title');
  });

  it('points only to lists that exist', () => {
    const known = allLists.map(({ key }) => key);
    for (const [, column] of columns) if ('to' in column) expect(known).toContain(column.to);
  });

  it('keeps within SharePoint’s 20 indexes', () => {
    expect(columns.filter(([, { indexed }]) => indexed).length).toBeLessThanOrEqual(20);
  });

  it('asks for no unique keys beside content approval, which SharePoint refuses', () => {
    const unique = columns.filter(([, column]) => column.unique);
    expect(list.library?.contentApproval === true && unique.length > 0).toBe(false);
  });

  it('shows and filters its views by columns it has', () => {
    for (const { columns: shown, sortBy, where } of list.views) {
      const asked = [...shown, ...(sortBy ? [sortBy] : []), ...(where ? [where.column] : [])];
      for (const key of asked) expect(Object.keys(list.columns)).toContain(key);
      const filtered = where && list.columns[where.column];
      if (filtered?.kind === 'choice') expect(filtered.choices).toContain(where?.equals);
    }
  });
});
