import { expect, it } from 'vitest';
import { buildSearchIndex, search, type SearchDocument } from '#domain/help/search/search.ts';
import { starterDocuments } from '#tools/search-eval/documents.ts';

const typed = [
  'min medarbejder er gået ned med stress',
  'sygefarværsstatistik',
  'hvordan indkalder jeg en sygemeldt til samtale',
  '§ 56',
];

const millisecondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

function keystroke(documents: readonly SearchDocument[]): number {
  const index = buildSearchIndex(documents);
  const keys = typed.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  return median(keys.map((query) => millisecondsOf(() => search(index, query))));
}

const documents = starterDocuments();

/** Topics with parts of one another's phrases, so that words spread as they would among so many. */
const manyDocuments = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, at) => {
    const [one, other] = [documents[at % documents.length]!, documents[(at * 7 + 3) % documents.length]!];
    return {
      ...one,
      slug: `${one.slug}-${at}`,
      phrases: [...one.phrases.slice(at % 5), ...other.phrases.slice(0, at % 4)],
    };
  });

// The limits are for a laptop at rest; a busy build machine is given some room.
it('a keystroke costs at most 10 ms among the topics of the municipality', () => {
  expect(keystroke(documents)).toBeLessThan(10);
});

it('a keystroke costs at most 30 ms among 2,000 topics, twice that on a busy machine', { timeout: 60_000 }, () => {
  expect(keystroke(manyDocuments(2000))).toBeLessThan(60);
});

it('the index is built while nobody notices', () => {
  expect(median(Array.from({ length: 7 }, () => millisecondsOf(() => buildSearchIndex(documents))))).toBeLessThan(250);
});

it('a page that was pasted, or a word without end, is answered at once', () => {
  const index = buildSearchIndex(documents);
  const took = millisecondsOf(() => {
    search(index, 'min medarbejder er brændt ud og siger op '.repeat(1000));
    search(index, 'samtale'.repeat(2000));
    search(buildSearchIndex([{ ...documents[0]!, title: 'sygefravær'.repeat(1000) }]), 'sygefravær samtale');
  });
  expect(took).toBeLessThan(2000);
});
