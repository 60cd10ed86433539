import { indexDocuments, type SearchIndex } from './index-documents.ts';
import { queryUnits } from './query-units.ts';
import { scoreDocuments } from './score.ts';
import type { SearchDocument } from './search-document.ts';
export const buildSearchIndex = (documents: readonly SearchDocument[]): SearchIndex => indexDocuments(documents);
export function search(index: SearchIndex, query: string, limit = 20) {
  const units = queryUnits(index, query);
  if (units.length === 0) return [];
  return scoreDocuments(index, query, units)
    .slice(0, limit)
    .map((s) => ({ slug: index.documents[s.document]!.slug, score: s.score, via: index.passages[s.passage]!.text }));
}
