import { joinedForms, splitCompound } from './compounds.ts';
import type { SearchIndex } from './index-documents.ts';
import { joinsOf } from './passages.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.da.ts';
import { tokensOf, type Token } from './tokens.ts';
import { wordsNear, wordsStartingWith } from './vocabulary.ts';
import { weights } from './weights.ts';
const P = weights as any;

/** Something the query asks for: the terms that would answer it, each with how well it would. */
export type Unit = {
  readonly tokens: readonly Token[];
  readonly weight: number;
  readonly terms: ReadonlyMap<number, number>;
};

const mostPrefixed = 150;

function addBest(terms: Map<number, number>, term: number, strength: number): void {
  terms.set(term, Math.max(terms.get(term) ?? 0, strength));
}

function unitOf(index: SearchIndex, tokens: readonly Token[], terms: ReadonlyMap<number, number>, share = 1): Unit {
  let weight = 0;
  for (const [term, strength] of terms) weight = Math.max(weight, index.termWeights[term]! * strength);
  return { tokens, terms, weight: weight * share };
}

function prefixed(index: SearchIndex, letters: string, strength: number): Map<number, number> {
  const terms = new Map<number, number>();
  if (letters.length < 2) return terms;
  for (const word of wordsStartingWith(index.vocabulary, letters, mostPrefixed)) {
    const closeness = 0.6 + (0.4 * letters.length) / word.length;
    addBest(terms, index.vocabulary.termOfWord.get(word)!, strength * closeness);
  }
  return terms;
}

function misspelt(index: SearchIndex, letters: string): Map<number, number> {
  const terms = new Map<number, number>();
  for (const [word, cost] of wordsNear(index.vocabulary, letters)) {
    addBest(terms, index.vocabulary.termOfWord.get(word)!, 1 - weights.slip * (cost + 0.5));
  }
  return terms;
}

/** The longest known word at either end of an unknown compound. */
function piecesOf(index: SearchIndex, letters: string): string[] {
  const pieces: string[] = [];
  for (let at = letters.length - 4; at >= 4 && pieces.length === 0; at--) {
    const head = letters.slice(0, at);
    const known = index.lexicon.hasWord(head) ? head : undefined;
    if (known) pieces.push(index.lexicon.stemOf(known)!);
  }
  for (let at = 3; at <= letters.length - 5; at++) {
    const tail = index.lexicon.stemOf(letters.slice(at));
    if (tail === undefined) continue;
    pieces.push(tail);
    break;
  }
  return pieces;
}

function partUnits(
  index: SearchIndex,
  token: Token,
  parts: readonly string[],
  strength: number,
  share: number,
): Unit[] {
  return parts.flatMap((part) => {
    const term = index.vocabulary.termOfStem.get(part);
    return term === undefined ? [] : [unitOf(index, [token], new Map([[term, strength]]), share)];
  });
}

function wordUnits(index: SearchIndex, token: Token, isLast: boolean): Unit[] {
  const { text } = token;
  const term = index.vocabulary.termOfStem.get(stem(text));
  const parts = text.length < 6 ? undefined : splitCompound(text, index.lexicon);
  if (term !== undefined) {
    const terms = isLast ? prefixed(index, text, weights.alsoPrefix) : new Map<number, number>();
    terms.set(term, 1);
    const weight = index.termWeights[term]!;
    return [{ tokens: [token], terms, weight }, ...partUnits(index, token, parts ?? [], 1, weights.alsoSplit)];
  }
  const begun = isLast ? prefixed(index, text, weights.prefix) : new Map<number, number>();
  if (begun.size > 0) return [unitOf(index, [token], begun)];
  const near = misspelt(index, text);
  const sound = parts && parts.length === 2 && parts.every((part) => part.length > 3);
  if (parts && (sound || near.size === 0)) return partUnits(index, token, parts, weights.splitWord, 1);
  if (near.size > 0) return [unitOf(index, [token], near)];
  const pieces = text.length < 8 ? [] : piecesOf(index, text);
  const unknown = { tokens: [token], terms: new Map(), weight: Math.log(1 + index.documents.length) * weights.unknown };
  return pieces.length > 0 ? partUnits(index, token, pieces, weights.piece, 1) : [unknown];
}

/** Words typed apart that the documents write as one, and verbs with their particle. */
function joinUnits(index: SearchIndex, tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (const { first, last, kind } of joinsOf(tokens, 3)) {
    const joined = kind === 'particle' ? [tokens[first]!, tokens[last]!] : tokens.slice(first, last + 1);
    const words = joined.map((token) => token.text);
    const forms = kind === 'particle' ? [words[1]! + stem(words[0]!)] : joinedForms(words).map(stem);
    const found = forms.map((form) => index.vocabulary.termOfStem.get(form)).find((term) => term !== undefined);
    if (found === undefined) continue;
    const isWord = kind === 'compound' && forms.some((f) => index.lexicon.hasWord(f));
    const own = Math.max(
      ...joined.map((token) => index.termWeights[index.vocabulary.termOfStem.get(stem(token.text)) ?? -1] ?? 0),
    );
    units.push({
      tokens: joined,
      terms: new Map([[found, 1]]),
      weight: isWord ? index.termWeights[found]! : own * P.joinW,
    });
  }
  return units;
}

/** What a query asks for. A query of nothing but small words asks for them. */
export function queryUnits(index: SearchIndex, query: string): Unit[] {
  const tokens = tokensOf(query);
  const joins = joinUnits(index, tokens);
  const shouting = tokens.every((token) => token.capitals);
  const telling = tokens.filter((token) => !isStopWord(token.written) || (token.capitals && !shouting));
  const words = telling.length > 0 ? telling : joins.length > 0 ? [] : tokens;
  const units = words.flatMap((token) => {
    const share = joins.some((join) => join.tokens.includes(token)) ? weights.joinedWord : 1;
    return wordUnits(index, token, token === tokens.at(-1)).map((unit) => ({ ...unit, weight: unit.weight * share }));
  });
  return [...joins, ...units];
}
