import { describe, expect, it } from 'vitest';
import { foreignText } from '#columns/foreign-text.ts';
import { text } from '#columns/text.ts';
import type { Wire } from '#data/list-client.ts';
import { defineList } from '#lists/define-list.ts';
import { ledger } from './ledger.ts';
import { conditionOf, filterOf } from './scope.ts';

const list = defineList({
  key: 'facts',
  url: 'Lists/Facts',
  nature: 'facts',
  sharing: 'caseAdds',
  title: 'Kendsgerninger',
  description: '',
  columns: {
    title: text({ internalName: 'Title', title: 'Titel' }),
    caseKey: foreignText({ internalName: 'CaseKey', title: 'Sag', required: true, to: 'cases' }),
    said: text({ internalName: 'Said', title: 'Sagt' }),
    requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
  },
});
const site = 'https://kommune.sharepoint.com/sites/hr';
const facts = ledger(list, { foundBy: 'caseKey', caseKey: 'caseKey' });

const wire: Wire = {
  Id: 1,
  Title: '',
  CaseKey: 'k1',
  Said: 'ja',
  RequestId: '11111111-1111-4111-8111-111111111111',
  AuthorId: 7,
  EditorId: 7,
  Created: '2026-11-22T10:00:00Z',
  Modified: '2026-11-22T10:00:00Z',
  FileSystemObjectType: 0,
  FileDirRef: '/sites/hr/Lists/Facts/k1',
};

describe('a row of a case', () => {
  it('stands in the folder that is the case', () => {
    expect(facts.inCase('k1').judge([wire])).toMatchObject({ rows: [{ id: 1, case: 'k1', said: 'ja' }], unread: [] });
  });

  it.each([
    ['at the root', { FileDirRef: '/sites/hr/Lists/Facts' }],
    ['in a folder of a folder', { FileDirRef: '/sites/hr/Lists/Facts/k1/k1' }],
    ['in the folder of another case', { FileDirRef: '/sites/hr/Lists/Facts/k2' }],
    ['in another list', { FileDirRef: '/sites/hr/Lists/Other/k1' }],
    ['nowhere', { FileDirRef: null }],
    ['that is a folder itself', { FileSystemObjectType: 1 }],
  ])('%s is left out and counted', (_where, broken) => {
    const { rows, unread } = facts.all.judge([
      { ...wire, ...broken },
      { ...wire, Id: 2 },
    ]);
    expect(rows.map(({ id }) => id)).toEqual([2]);
    expect(unread).toMatchObject([{ id: 1, author: '7' }]);
  });
});

describe('a ledger is asked', () => {
  it('by an indexed column, whatever its value says', () => {
    const { scope } = facts.of({ caseKey: "O'Neill" });
    expect(filterOf(conditionOf(site, list, scope!))).toBe("CaseKey eq 'O''Neill'");
  });

  it('by the folder of a case, and then for where each row stands', () => {
    const { scope, select } = facts.inCase('k1');
    expect(filterOf(conditionOf(site, list, scope!))).toBe("FileDirRef eq '/sites/hr/Lists/Facts/k1'");
    expect(select).toContain('FileDirRef');
  });

  it('by no column without an index, and by one column at a time', () => {
    expect(() => conditionOf(site, list, facts.of({ said: 'ja' }).scope!)).toThrow(/no index/);
    expect(() => facts.of({ caseKey: 'k1', said: 'ja' })).toThrow(/one column/);
    expect(() => ledger(list, { foundBy: 'caseKey' }).inCase('k1')).toThrow(/no cases/);
  });
});
