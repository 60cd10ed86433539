import { lettersOf, type SearchIndex } from './index-documents.ts';
import type { Unit } from './query-units.ts';
import { tokensOf } from './tokens.ts';
import { fieldWeights, weights } from './weights.ts';

/** A document's worth for a query, and the passage that is most like it. */
export type Scored = { readonly document: number; readonly score: number; readonly passage: number };

type Tally = { readonly documents: Float64Array; readonly passages: Float64Array; readonly touched: Set<number> };

/** Adds what one unit finds: to each passage the best of its terms, to each document a saturating sum over its fields. */
function count(index: SearchIndex, unit: Unit, tally: Tally): void {
  const found = new Map<number, number>();
  for (const [term, fit] of unit.terms) {
    const { passages, strengths } = index.postings[term]!;
    for (let at = 0; at < passages.length; at++) {
      const strength = fit * strengths[at]!;
      const passage = passages[at]!;
      if (strength > (found.get(passage) ?? 0)) found.set(passage, strength);
    }
  }
  const bags = new Map<number, number>();
  for (const [passage, strength] of found) {
    const { document, field } = index.passages[passage]!;
    tally.passages[passage]! += unit.weight * strength;
    tally.touched.add(passage);
    bags.set(document, (bags.get(document) ?? 0) + fieldWeights[field].bag * strength);
  }
  for (const [document, bag] of bags) {
    tally.documents[document]! += (unit.weight * bag) / (bag + weights.saturation);
  }
}

/** All documents that hold anything of the query, best first; equals in the order of their slugs. */
export function scoreDocuments(index: SearchIndex, query: string, units: readonly Unit[]): Scored[] {
  const asked = units.reduce((sum, unit) => sum + unit.weight, 0);
  const tally: Tally = {
    documents: new Float64Array(index.documents.length),
    passages: new Float64Array(index.passages.length),
    touched: new Set(),
  };
  for (const unit of units) count(index, unit, tally);
  const likeness = new Float64Array(index.documents.length);
  const closest = new Int32Array(index.documents.length).fill(-1);
  const whole = new Set(index.wholeTexts.get(lettersOf(tokensOf(query))));
  for (const passage of tally.touched) {
    const { document, field } = index.passages[passage]!;
    const held = Math.max(index.passageWeights[passage]!, 0.1);
    const cosine = Math.min(1, tally.passages[passage]! / Math.sqrt(asked * held));
    const like = cosine * fieldWeights[field].likeness + (whole.has(passage) ? weights.whole : 0);
    if (closest[document] !== -1 && like <= likeness[document]!) continue;
    likeness[document] = like;
    closest[document] = passage;
  }
  const scored: Scored[] = [];
  for (const [document, passage] of closest.entries()) {
    if (passage === -1) continue;
    const score = (weights.bag * tally.documents[document]!) / asked + weights.likeness * likeness[document]!;
    scored.push({ document, score, passage });
  }
  const slug = (at: number): string => index.documents[at]!.slug;
  return scored.sort((a, b) => b.score - a.score || (slug(a.document) < slug(b.document) ? -1 : 1));
}
