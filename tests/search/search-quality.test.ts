import { describe, expect, it } from 'vitest';
import { buildSearchIndex, search } from '#domain/help/search/search.ts';
import { plainText } from '#domain/shared/marked-text.ts';
import { starterTopics } from '#content/starter-content.ts';
import { starterDocuments } from '#tools/search-eval/documents.ts';
import { judge, shareOf } from '#tools/search-eval/judge.ts';
import { queriesOf } from '#tools/search-eval/queries.ts';

const documents = starterDocuments();
const index = buildSearchIndex(documents);
const find = (query: string): string[] => search(index, query).map((hit) => hit.slug);

it('what is measured is what the app indexes: deadlines too, and no marks or blanks', () => {
  const [deadline] = starterTopics.map((topic) => plainText(topic.deadline ?? '')).filter((text) => text !== '');
  const bodies = documents.map(({ body }) => body).join('\n');
  expect(bodies).toContain(deadline);
  expect(bodies).not.toMatch(/\*\*|\]\(|Kommunen udfylder/);
});

describe('leaders find what they mean, in their own words', () => {
  // A little under what is reached, so that a better engine is not held back by a query or two.
  it.each([
    ['tuning', 451, 0.9, 0.95],
    ['unseen', 180, 0.85, 0.93],
  ] as const)('in the %s half of the queries', { timeout: 30_000 }, (half, count, hit1, hit3) => {
    const share = shareOf(judge(queriesOf(half), find));
    expect(share.queries).toBe(count);
    expect(share.hit1).toBeGreaterThanOrEqual(hit1);
    expect(share.hit3).toBeGreaterThanOrEqual(hit3);
  });

  it.each(documents.map(({ title, slug }) => [title, slug]))('»%s« finds itself first', (title, slug) => {
    expect(find(title)[0]).toBe(slug);
  });

  it('shows a resignation before a dismissal, and both', () => {
    expect(find('opsigelse').slice(0, 2)).toEqual(['opsigelse', 'afskedigelse']);
  });

  it.each([
    ['MUS', 'mus'],
    ['LUS', 'lus'],
    ['APV', 'apv'],
    ['AMR', 'tr-amr'],
    ['TR', 'tr-amr'],
    ['MED', 'med'],
    ['HU', 'med'],
    ['DOL', 'dol'],
    ['ØLA', 'dol'],
  ])('the abbreviation %s finds %s first', (abbreviation, slug) => {
    expect(find(abbreviation)[0]).toBe(slug);
    expect(find(abbreviation.toLowerCase())[0]).toBe(slug);
  });
});

describe('what has no place here finds little or nothing', () => {
  it.each(['xyzzy', 'asdf qwer', 'parkering ved rådhuset', 'biludlejning', '%%%', '12345678'])('%s: nothing', (query) => {
    expect(find(query)).toEqual([]);
  });

  // A good hit scores 1.5 to 3.
  const good = 1.35;
  it.each([
    'vejrudsigt i morgen',
    'opskrift på lagkage',
    'byggetilladelse carport',
    'affaldssortering',
    'hundetegn',
    'bibliotekets åbningstider',
    'billetter til koncert',
    'lokalplan for havneområdet',
    'boligstøtte',
    'kantinens menu i dag',
    'pasfornyelse',
    'hvor køber jeg en bil',
  ])('%s: no good hit', (query) => {
    expect(search(index, query)[0]?.score ?? 0).toBeLessThan(good);
  });
});
