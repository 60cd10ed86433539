import type { SearchIndex } from './build-search-index.ts';
import { marksIn, type Mark } from './marks.ts';
import { queryUnits, type Unit } from './query-units.ts';
import { reasonFor, type Reason } from './reasons.ts';
import { relatedHits } from './related.ts';
import { scoreDocuments } from './score.ts';

export { buildSearchIndex, type SearchIndex } from './build-search-index.ts';
export type { SearchDocument } from './search-document.ts';
export type { Mark } from './marks.ts';
export type { Reason } from './reasons.ts';

export type SearchHit = {
  readonly slug: string;
  readonly score: number;
  readonly titleMarks: readonly Mark[];
  readonly summaryMarks: readonly Mark[];
  readonly reason: Reason;
};

function hitOf(index: SearchIndex, document: number, score: number, units: readonly Unit[], reason: Reason): SearchHit {
  const { slug, title, summary } = index.documents[document]!;
  const titleMarks = marksIn(index, title, units);
  return { slug, score, titleMarks, summaryMarks: marksIn(index, summary, units), reason };
}

/** The topics that answer a query, best first; none when nothing does. The query's last word may be half typed. */
export function search(index: SearchIndex, query: string, limit = 20): readonly SearchHit[] {
  const units = queryUnits(index, query);
  const scored = scoreDocuments(index, query, units);
  const hits = scored
    .slice(0, limit)
    .map(({ document, score, passage }) =>
      hitOf(index, document, score, units, reasonFor(index, query, units, passage)),
    );
  const related = relatedHits(index, scored).map(({ document, score, to }) =>
    hitOf(index, document, score, units, { kind: 'related', to }),
  );
  return [...hits, ...related].slice(0, limit);
}
