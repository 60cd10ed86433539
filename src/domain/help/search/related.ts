import type { SearchIndex } from './build-search-index.ts';

/** A hit this good is worth following to its neighbours. */
const goodScore = 1.5;
/** With so few hits, the reader is shown what lies beside the best one. */
const fewHits = 3;
const relatedShare = 0.1;

export type RelatedHit = { readonly document: number; readonly score: number; readonly to: string };

/** The topics related to the best hit, when there is little else to show. */
export function relatedHits(
  index: SearchIndex,
  hits: readonly { readonly document: number; readonly score: number }[],
): RelatedHit[] {
  const best = hits[0];
  if (!best || best.score < goodScore || hits.length >= fewHits) return [];
  const shown = new Set(hits.map((hit) => hit.document));
  const { title, related } = index.documents[best.document]!;
  return related
    .map((slug) => index.documents.findIndex((document) => document.slug === slug))
    .filter((document) => document !== -1 && !shown.has(document))
    .slice(0, fewHits - hits.length)
    .map((document, at) => ({ document, score: (best.score * relatedShare) / (at + 1), to: title }));
}
