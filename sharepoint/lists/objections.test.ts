import { describe, expect, it } from 'vitest';
import { person } from '#columns/person.ts';
import { text } from '#columns/text.ts';
import { defineLibrary } from './define-library.ts';
import { defineList, type ListDefinition } from './define-list.ts';
import { allLists } from './index.ts';
import { defaultsOf, isOfCases, type Nature, type Sharing } from './natures.ts';
import { objectionsTo } from './objections.ts';

const natures: readonly Nature[] = ['content', 'facts', 'rulings', 'published', 'records'];
const sharings: readonly Sharing[] = ['list', 'own', 'caseOnly', 'caseAdds'];

const base = {
  key: 'probes',
  url: 'Lists/Probes',
  title: 'Prøver',
  description: 'Til prøve.',
  columns: { title: text({ internalName: 'Title', title: 'Titel' }) },
} as const;
const caseColumns = {
  ...base.columns,
  caseKey: text({ internalName: 'CaseKey', title: 'Sag', required: true, indexed: true, maxLength: 36 }),
  requestId: text({ internalName: 'RequestId', title: 'Anmodning', required: true, maxLength: 36 }),
};
const kept = { months: 12, after: 'created' } as const;
const facts = defineList({ ...base, nature: 'facts', sharing: 'list', retention: kept });
const cases = defineList({ ...base, columns: caseColumns, nature: 'facts', sharing: 'caseOnly', retention: kept });

describe('the lists of the site', () => {
  it.each(allLists.map((list) => [list.key, list] as const))('%s stands', (_key, list) => {
    expect(objectionsTo(list)).toEqual([]);
  });
});

describe('what follows from a nature', () => {
  const together = natures.flatMap((nature) =>
    sharings.filter((sharing) => defaultsOf(nature, sharing)).map((sharing) => [nature, sharing] as const),
  );

  it.each(together)('%s shared as %s stands without another word but how long it is kept', (nature, sharing) => {
    const columns = isOfCases({ sharing }) ? caseColumns : base.columns;
    expect(objectionsTo(defineList({ ...base, columns, nature, sharing, retention: kept }))).toEqual([]);
  });

  it('keeps people and what is HR’s own out of search, and nothing else', () => {
    const crawled = together
      .filter(([nature, sharing]) => !defineList({ ...base, nature, sharing }).noCrawl)
      .map(([nature]) => nature);
    expect(crawled).toEqual(['content', 'published']);
  });

  it('gives way to what the declaration says itself', () => {
    const own = defineList({ ...base, nature: 'facts', sharing: 'own', access: { hr: 'hr' }, hidden: false });
    expect(own).toMatchObject({ access: { hr: 'hr' }, hidden: false, versions: 0 });
  });
});

describe('a declaration is refused that', () => {
  const withPerson = { ...base.columns, leader: person({ internalName: 'Leader', title: 'Leder' }) };
  const refused: readonly (readonly [string, ListDefinition, RegExp])[] = [
    ['keeps what people tell for ever', defineList({ ...base, nature: 'facts', sharing: 'own' }), /never be forgotten/],
    ['keeps rulings for ever', defineList({ ...base, nature: 'rulings', sharing: 'list' }), /never be forgotten/],
    [
      'keeps a list of named people for ever',
      defineList({ ...base, columns: withPerson, people: ['leader'], nature: 'records', sharing: 'list' }),
      /never be forgotten/,
    ],
    [
      'does not say that a column names people',
      defineList({ ...base, columns: withPerson, nature: 'content', sharing: 'list' }),
      /column leader names people/,
    ],
    ['lets people be found by search', { ...facts, noCrawl: false }, /found by search/],
    ['names people in a column it has not', { ...facts, people: ['author', 'leder'] }, /no column leder/],
    [
      'shares content as one’s own rows',
      defineList({ ...base, nature: 'content', sharing: 'own' }),
      /content cannot be shared as own/,
    ],
    ['lets leaders change facts', { ...facts, access: { leaders: 'edit' } }, /leaders could change/],
    ['lets HR give permissions away where there are no cases', { ...facts, access: { hr: 'hrOpensCases' } }, /give/],
    [
      'lets leaders give permissions away in cases',
      { ...cases, access: { leaders: 'hrOpensCases' } },
      /leaders could give/,
    ],
    ['lets all leaders read every case', { ...cases, access: { leaders: 'read' } }, /leaders could read every case/],
    ['lets all leaders add in every case', { ...cases, access: { leaders: 'add' } }, /leaders could add in every case/],
    ['has cases without an index for them', { ...cases, columns: base.columns }, /column caseKey/],
    ['has cases and no request IDs', { ...cases, columns: base.columns }, /column requestId/],
    ['asks more of a row than a folder has', { ...cases, validation: { formula: '=TRUE', message: '' } }, /formula/],
    [
      'has cells in cases that are not text',
      { ...cases, columns: { ...caseColumns, leader: withPerson.leader }, people: ['author', 'leader'] },
      /leader is not text/,
    ],
    [
      'wants unique keys where SharePoint has none',
      defineList({
        ...base,
        columns: { ...base.columns, key: text({ internalName: 'ProbeKey', title: 'Nøgle', unique: true }) },
        nature: 'facts',
        sharing: 'caseOnly',
        retention: kept,
      }),
      /unique/,
    ],
    [
      'makes cases of files',
      defineLibrary({
        ...base,
        url: 'Probes',
        nature: 'facts',
        sharing: 'caseOnly',
        retention: kept,
        library: { contentApproval: false, minorVersions: false, draftsSeenBy: 'editors' },
      }),
      /a library cannot/,
    ],
  ];

  it.each(refused)('%s', (_what, list, objection) => {
    expect(objectionsTo(list).join('; ')).toMatch(objection);
  });
});
