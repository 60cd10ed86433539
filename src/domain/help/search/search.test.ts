import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, search, type SearchDocument, type SearchHit } from './search.ts';

const makeDocument = (slug: string, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  slug,
  title,
  summary: '',
  body: '',
  searchWords: [],
  phrases: [],
  related: [],
  category: 'x',
  ...rest,
});

const documents: SearchDocument[] = [
  makeDocument('stress', 'Stress', {
    summary: 'Tidlige tegn og samtale, når belastningen bliver for stor.',
    searchWords: ['udbrændt', 'burnout', 'arbejdspres'],
    phrases: ['min medarbejder er brændt ud'],
    related: ['trivsel'],
  }),
  makeDocument('trivsel', 'Trivselsmåling', {
    searchWords: ['stemning', 'MTU'],
    body: 'Måling af psykisk arbejdsmiljø.',
  }),
  makeDocument('opsigelse', 'Når en medarbejder siger op', { searchWords: ['opsigelse', 'nyt job'] }),
  makeDocument('afskedigelse', 'Afskedigelse', { searchWords: ['fyring', 'opsigelse'] }),
  makeDocument('sygesamtale', 'Sygefraværssamtale', {
    summary: 'En samtale ved sygdom.',
    searchWords: ['langtidssyg'],
  }),
  makeDocument('paragraf-56', '§ 56-aftale', { searchWords: ['kronisk syg'] }),
  makeDocument('mus', 'MUS – medarbejderudviklingssamtale', { searchWords: ['MUS'] }),
  makeDocument('lus', 'LUS – lederudviklingssamtale', { searchWords: ['LUS'] }),
  makeDocument('med', 'MED-systemet', {
    searchWords: ['MED-udvalg', 'hovedudvalg'],
    phrases: ['hvad skal på dagsordenen'],
  }),
  makeDocument('exit', 'Exit-samtale'),
];
const index = buildSearchIndex(documents);
const found = (query: string): string[] => search(index, query).map((hit) => hit.slug);
const best = (query: string): SearchHit => search(index, query)[0]!;

describe('what is typed finds what is meant', () => {
  it.each([
    ['inflected', 'trivselsmålingen', 'trivsel'],
    ['half typed', 'sygefravæ', 'sygesamtale'],
    ['with a compound split', 'sygefraværs samtale', 'sygesamtale'],
    ['with a compound joined', 'exitsamtale', 'exit'],
    ['without the joint of a compound', 'sygefraværsamtale', 'sygesamtale'],
    ['with ae, oe and aa', 'trivselsmaaling', 'trivsel'],
    ['with a and o', 'trivselsmaling', 'trivsel'],
    ['misspelt', 'trivslesmåling', 'trivsel'],
    ['without its first letter', 'rbejdspres', 'stress'],
    ['as a paragraph sign', '§56', 'paragraf-56'],
    ['as the word paragraf', 'paragraf 56', 'paragraf-56'],
    ['as an abbreviation', 'MED', 'med'],
    ['as an abbreviation in small letters', 'med', 'med'],
    ['in English', 'burnout', 'stress'],
    ['as a verb and its particle', 'hun er helt brændt ud', 'stress'],
    ['as a sentence', 'hvad gør jeg når min medarbejder siger op', 'opsigelse'],
    ['in capitals', 'MIN MEDARBEJDER ER BRÆNDT UD', 'stress'],
  ])('%s', (_how, query, slug) => {
    expect(found(query)[0]).toBe(slug);
  });

  it('shows both senses of an ambiguous word', () => {
    expect(found('opsigelse').slice(0, 2)).toEqual(['opsigelse', 'afskedigelse']);
  });

  it('takes one abbreviation for no other', () => {
    expect(found('LUS')[0]).toBe('lus');
    expect(found('LUS').slice(1)).not.toContain('exit');
    expect(best('LUS').score).toBeGreaterThan(2 * (search(index, 'LUS').find((hit) => hit.slug === 'mus')?.score ?? 0));
  });

  it.each(['', '   ', '?!', 'xyzzy', 'parkering ved rådhuset', 'opskrift på lagkage'])('%j finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('makes no other word of a word and the small word after it', () => {
    const jobs = buildSearchIndex([
      makeDocument('vikariat', 'Vikarierende stilling'),
      makeDocument('korttid', 'Korttid', { searchWords: ['vikar'] }),
    ]);
    expect(search(jobs, 'vikar i')[0]?.slug).toBe('korttid');
  });

  it('reads a compound of a short word as its parts before it takes it for two slips', () => {
    const leaders = buildSearchIndex([
      makeDocument('netværk', 'Lederdøgn', { searchWords: ['leder'] }),
      makeDocument('forhandling', 'Løn'),
    ]);
    expect(search(leaders, 'lederløn')[0]?.slug).toBe('forhandling');
    expect(search(leaders, 'lederdøng')[0]?.slug).toBe('netværk');
  });

  it('reads an abbreviation typed with spaces', () => {
    expect(found('l u s')[0]).toBe('lus');
  });

  it('gives no more than asked for', () => {
    expect(search(index, 'samtale', 1)).toHaveLength(1);
    expect(search(index, 'samtale', 0)).toEqual([]);
  });
});

describe('a hit says why it is there', () => {
  it.each([
    ['stress', { kind: 'title' }],
    ['burnout', { kind: 'searchWord', word: 'burnout', typed: 'burnout', near: false }],
    ['hvad er arbejdspresset', { kind: 'searchWord', word: 'arbejdspres', typed: 'arbejdspresset', near: true }],
    ['min medarbejder er brændt ud', { kind: 'phrase', phrase: 'min medarbejder er brændt ud' }],
    ['psykisk', { kind: 'text', words: ['psykisk'] }],
  ])('%s', (query, reason) => {
    expect(best(query).reason).toEqual(reason);
  });

  it('the neighbours of a lone hit come after it and say whose they are', () => {
    expect(search(index, 'burnout').map((hit) => [hit.slug, hit.reason.kind])).toEqual([
      ['stress', 'searchWord'],
      ['trivsel', 'related'],
    ]);
  });

  it('marks the words that matched, inflected ones too', () => {
    const { titleMarks, summaryMarks } = best('sygefraværssamtaler ved sygdomme');
    expect(titleMarks).toEqual([{ start: 0, end: 18 }]);
    expect(summaryMarks.map(({ start, end }) => 'En samtale ved sygdom.'.slice(start, end))).toContain('sygdom');
  });
});

describe('whatever is typed', () => {
  const vocabulary = documents.flatMap(({ title, searchWords, phrases }) => [title, ...searchWords, ...phrases]);
  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...vocabulary.flatMap((text) => text.split(' '))), { maxLength: 8 })
      .map((all) => all.join(' ')),
  );

  it('the search answers, the same each time, with marks that lie inside the texts and in order', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const hits = search(index, query);
        expect(search(index, query)).toEqual(hits);
        for (const { slug, score, titleMarks, summaryMarks } of hits) {
          const { title, summary } = documents.find((document) => document.slug === slug)!;
          expect(score).toBeGreaterThan(0);
          for (const [text, marks] of [
            [title, titleMarks],
            [summary, summaryMarks],
          ] as const) {
            for (const [at, { start, end }] of marks.entries()) {
              expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
        }
      }),
    );
  });

  it('the order of the documents does not matter', () => {
    const orders = fc.shuffledSubarray(documents, { minLength: documents.length });
    fc.assert(
      fc.property(queries, orders, (query, order) => {
        const scores = (hits: readonly SearchHit[]) => hits.map(({ slug, score }) => [slug, score.toFixed(6)]);
        expect(scores(search(buildSearchIndex(order), query))).toEqual(scores(search(index, query)));
      }),
    );
  });
});
