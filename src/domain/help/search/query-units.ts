import { addBest, begunTerms, compoundsWith, misspeltTerms, partsOf, piecesOf, type Terms } from './answering-terms.ts';
import { joinedForms } from './compounds.ts';
import type { SearchIndex } from './build-search-index.ts';
import { mayBeOneWord, neighbours, particleVerbs } from './joins.ts';
import { stem } from './stem.ts';
import { isSceneStem } from './stop-words.da.ts';
import { tokensOf, type Token } from './tokens.ts';
import { strengths, weights } from './weights.ts';

/** Something the query asks for. */
export type Unit = {
  readonly tokens: readonly Token[];
  readonly terms: ReadonlyMap<number, number>;
  readonly weight: number;
  /** It only names who, where or when. */
  readonly isScene: boolean;
};

/** A unit weighs what the term that answers it best weighs. */
function unitOf(index: SearchIndex, tokens: readonly Token[], terms: Terms, share = 1): Unit {
  let [best, most] = [-1, 0];
  for (const [term, strength] of terms) if (strength > most) [best, most] = [term, strength];
  if (best !== -1) {
    return { tokens, terms, weight: index.termWeights[best]! * share, isScene: isSceneStem(index.stems[best]!) };
  }
  return { tokens, terms, weight: Math.log(1 + index.documents.length) * weights.unknown, isScene: false };
}

function partUnits(index: SearchIndex, token: Token, parts: readonly string[], strength: number, share = 1): Unit[] {
  return parts.map((part) => {
    const terms: Terms = new Map();
    addBest(terms, index.termOfStem.get(part), strength);
    for (const compound of compoundsWith(index, part)) addBest(terms, compound, strength * strengths.part);
    return unitOf(index, [token], terms, share);
  });
}

function knownUnits(index: SearchIndex, token: Token, term: number, isLast: boolean): Unit[] {
  const terms: Terms = isLast ? begunTerms(index, token.text, strengths.alsoBegun) : new Map();
  terms.set(term, 1);
  for (const part of new Set([token.text, stem(token.text)])) {
    for (const compound of compoundsWith(index, part)) addBest(terms, compound, strengths.part);
  }
  const parts = isSceneStem(index.stems[term]!) ? [] : (partsOf(index, token.text) ?? []);
  return [unitOf(index, [token], terms), ...partUnits(index, token, parts, 1, weights.alsoSplit)];
}

/** Short parts are found in words that were not made of them; two long ones seldom are. */
const isSoundSplit = (parts: readonly string[]): boolean =>
  parts.length === 2 && parts.every((part) => part.length > 3);
/** A long word one slip from a known one is that word. */
const isSureSlip = (letters: string, near: Terms): boolean => letters.length >= 10 && Math.max(...near.values()) > 0.75;
/** "lederløn" is two whole slips from "lederdøgn", and so rather made of "leder" and "løn", short as that is. */
const isRatherSplit = ([first = '', last = '', ...more]: readonly string[], near: Terms): boolean =>
  more.length === 0 && first.length > 3 && last.length > 2 && Math.max(...near.values()) < 0.65;
/** Whether an unknown word is read as its parts, not as a slip. */
const isCompound = (letters: string, parts: readonly string[], near: Terms): boolean =>
  near.size === 0 || (isSoundSplit(parts) && !isSureSlip(letters, near)) || isRatherSplit(parts, near);
const shortestWithPieces = 8;

/** A word the documents do not hold: begun, misspelt, or a compound of words they do hold. */
function unknownUnits(index: SearchIndex, token: Token, isLast: boolean): Unit[] {
  const { text } = token;
  const begun: Terms = isLast ? begunTerms(index, text, strengths.begun) : new Map();
  if (begun.size > 0) return [unitOf(index, [token], begun)];
  const near = misspeltTerms(index, text);
  const parts = partsOf(index, text);
  if (parts && isCompound(text, parts, near)) {
    return partUnits(index, token, parts, strengths.splitWord);
  }
  if (near.size > 0) return [unitOf(index, [token], near)];
  const pieces = text.length < shortestWithPieces ? [] : piecesOf(index, text);
  return pieces.length > 0 ? partUnits(index, token, pieces, strengths.piece) : [unitOf(index, [token], new Map())];
}

function wordUnits(index: SearchIndex, token: Token, isLast: boolean): Unit[] {
  const term = index.termOfStem.get(stem(token.text));
  return term === undefined ? unknownUnits(index, token, isLast) : knownUnits(index, token, term, isLast);
}

/** A join weighs as the word it makes; when it makes none, as the heaviest of its words. */
function joinUnit(index: SearchIndex, tokens: readonly Token[], stems: readonly string[], isWord: boolean): Unit[] {
  const own = tokens.map((token) => index.termOfStem.get(stem(token.text)));
  const term = stems.map((stemmed) => index.termOfStem.get(stemmed)).find((found) => found !== undefined);
  // "medarbejder er" reads as one inflected word, but says no more than its first.
  if (term === undefined || own.includes(term)) return [];
  const weight = Math.max(...own.map((known) => (known === undefined ? 0 : index.termWeights[known]!)));
  return [{ tokens, terms: new Map([[term, 1]]), weight: isWord ? index.termWeights[term]! : weight, isScene: false }];
}

/** Words typed apart that the documents write as one, and verbs with their particle. */
function joinUnits(index: SearchIndex, tokens: readonly Token[]): Unit[] {
  const verbs = particleVerbs(tokens).flatMap((verb) => joinUnit(index, verb.tokens, [verb.stem], false));
  const groups = neighbours(tokens, 3).filter(mayBeOneWord);
  const compounds = groups.flatMap((group) => {
    const forms = joinedForms(group.map((token) => token.text));
    return joinUnit(index, group, forms.map(stem), forms.some(index.lexicon.hasWord));
  });
  return [...verbs, ...compounds];
}

/** Capitals mark an abbreviation only where the rest is not in capitals as well. */
const shortestShout = 3;
const isShouted = (query: string): boolean =>
  query === query.toUpperCase() && query.trim().split(/\s+/).length >= shortestShout;

/** A question is asked in fewer words; a page that was pasted need not be read to its end. */
const mostWords = 40;

/** What a query asks for. A query of nothing but small words asks for them. */
export function queryUnits(index: SearchIndex, query: string): Unit[] {
  const tokens = tokensOf(isShouted(query) ? query.toLowerCase() : query).slice(0, mostWords);
  const joins = joinUnits(index, tokens);
  const telling = tokens.filter((token) => token.telling);
  const words = telling.length === 0 && joins.length === 0 ? tokens : telling;
  const units = words.flatMap((token) => {
    const share = joins.some((join) => join.tokens.includes(token)) ? weights.joinedWord : 1;
    return wordUnits(index, token, token === tokens.at(-1)).map((unit) => ({ ...unit, weight: unit.weight * share }));
  });
  return [...joins, ...units];
}
