import type { SearchIndex } from './build-search-index.ts';
import { tokensIn } from './marks.ts';
import type { Unit } from './query-units.ts';
import { lettersOf, tokensOf } from './tokens.ts';
import { fieldWeights, least, likenessPower, saturation, weights } from './weights.ts';

/** A document's worth for a query, and the passage that is most like it. */
export type Scored = { readonly document: number; readonly score: number; readonly passage: number };

type Tally = {
  /** What the words of each document count. */
  readonly bags: Float64Array;
  /** 1 when the document holds more of the query than who, where and when. */
  readonly isProven: Uint8Array;
  /** What the words of each passage count. */
  readonly passages: Float64Array;
  readonly touched: number[];
  /** Room for one unit's answers. */
  readonly fits: Float64Array;
};

/** A word found less squarely than this is no proof that the document is about it. */
const provingFit = 0.35;

/** Notes in `fits` how well each passage answers a unit, by the best of its terms; gives the passages that do. */
function answersTo(index: SearchIndex, unit: Unit, fits: Float64Array): number[] {
  const { starts, passages, strengths } = index.postings;
  const found: number[] = [];
  for (const [term, fit] of unit.terms) {
    for (let at = starts[term]!; at < starts[term + 1]!; at++) {
      const passage = passages[at]!;
      const strength = fit * strengths[at]!;
      if (fits[passage] === 0) found.push(passage);
      if (strength > fits[passage]!) fits[passage] = strength;
    }
  }
  return found;
}

/** Adds what a unit finds: to each passage, and to each document as a sum over its fields that saturates (BM25F). */
function count(index: SearchIndex, unit: Unit, tally: Tally): void {
  const bags = new Map<number, { sum: number; best: number }>();
  for (const passage of answersTo(index, unit, tally.fits)) {
    const { document, field } = index.passages[passage]!;
    const strength = tally.fits[passage]!;
    tally.fits[passage] = 0;
    if (tally.passages[passage] === 0) tally.touched.push(passage);
    tally.passages[passage]! += unit.weight * strength;
    const bag = bags.get(document);
    const added = fieldWeights[field].bag * strength;
    if (!bag) bags.set(document, { sum: added, best: strength });
    else {
      bag.sum += added;
      if (strength > bag.best) bag.best = strength;
    }
  }
  for (const [document, { sum, best }] of bags) {
    if (!unit.isScene && best >= provingFit) tally.isProven[document] = 1;
    tally.bags[document]! += (unit.weight * best * sum) / (sum + saturation);
  }
}

/** Less alike than this, a passage is not the query itself, and its letters need not be compared. */
const likelyWhole = 0.6;

type Likeness = { sum: number; best: number; passage: number };

/** How like the query the passages of each document are: the cosine of their weighted words, the best deciding. */
function likenesses(index: SearchIndex, query: string, asked: number, tally: Tally): Map<number, Likeness> {
  const letters = lettersOf(tokensOf(query));
  const found = new Map<number, Likeness>();
  for (const passage of tally.touched) {
    const { document, field, text } = index.passages[passage]!;
    const cosine = tally.passages[passage]! / Math.sqrt(asked * index.passageWeights[passage]!);
    const whole = cosine > likelyWhole && lettersOf(tokensIn(index, text)) === letters ? weights.whole : 0;
    const like = Math.min(1, cosine || 0) * fieldWeights[field].likeness + whole;
    const powered = like ** likenessPower;
    const known = found.get(document);
    if (!known) found.set(document, { sum: powered, best: like, passage });
    else {
      known.sum += powered;
      if (like > known.best) Object.assign(known, { best: like, passage });
    }
  }
  return found;
}

/** The documents that answer what is asked, best first; equals in the order of their slugs. */
export function scoreDocuments(index: SearchIndex, query: string, units: readonly Unit[]): Scored[] {
  const asked = units.reduce((sum, unit) => sum + unit.weight, 0);
  if (asked === 0) return [];
  const tally: Tally = {
    bags: new Float64Array(index.documents.length),
    isProven: new Uint8Array(index.documents.length),
    passages: new Float64Array(index.passages.length),
    touched: [],
    fits: new Float64Array(index.passages.length),
  };
  for (const unit of units) count(index, unit, tally);
  const asksMore = units.some((unit) => !unit.isScene);
  const scored: Scored[] = [];
  for (const [document, { sum, passage }] of likenesses(index, query, asked, tally)) {
    const score = (weights.bag * tally.bags[document]!) / asked + weights.likeness * sum ** (1 / likenessPower);
    const isChance = asksMore && tally.isProven[document] === 0;
    if (score >= (isChance ? least.unprovenScore : least.score)) scored.push({ document, score, passage });
  }
  const slug = ({ document }: Scored): string => index.documents[document]!.slug;
  scored.sort((a, b) => b.score - a.score || (slug(a) < slug(b) ? -1 : 1));
  return scored.filter(({ score }) => score >= least.share * scored[0]!.score);
}
