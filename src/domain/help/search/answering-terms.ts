import { splitCompound } from './compounds.ts';
import { recall } from './memory.ts';
import type { SearchIndex } from './build-search-index.ts';
import { wordsEndingWith, wordsNear, wordsStartingWith } from './vocabulary.ts';
import { strengths } from './weights.ts';

/** Terms that would answer a word, each with how well it would (0 to 1). */
export type Terms = Map<number, number>;

/** Two letters begin too much to list it all. */
const mostBegun = 150;
const shortestCompound = 6;
/** No Danish word is longer; what somebody pastes may be, and would take long to split. */
const longestCompound = 50;

export function addBest(terms: Terms, term: number | undefined, strength: number): void {
  if (term !== undefined && strength > (terms.get(term) ?? 0)) terms.set(term, strength);
}

/** The terms of the words that begin with the letters typed so far; the nearer its end, the better it answers. */
export function begunTerms({ vocabulary }: SearchIndex, letters: string, strength: number): Terms {
  const terms: Terms = new Map();
  if (letters.length < 2) return terms;
  for (const word of wordsStartingWith(vocabulary, letters, mostBegun)) {
    const closeness = 0.6 + (0.4 * letters.length) / word.length;
    addBest(terms, vocabulary.termOfWord.get(word), strength * closeness);
  }
  return terms;
}

/** The terms a misspelt word may have been meant as. */
export function misspeltTerms({ vocabulary, memory }: SearchIndex, letters: string): Terms {
  const terms: Terms = new Map();
  for (const [word, cost] of recall(memory.near, letters, () => wordsNear(vocabulary, letters))) {
    addBest(terms, vocabulary.termOfWord.get(word), 1 - strengths.slip * (cost + 0.5));
  }
  return terms;
}

/** The stems a compound is made of; undefined when it is none. */
export const partsOf = (index: SearchIndex, letters: string): readonly string[] | undefined =>
  letters.length < shortestCompound || letters.length > longestCompound
    ? undefined
    : recall(index.memory.parts, letters, () => splitCompound(letters, index.lexicon));

/** The terms of the compounds a word is part of: "fravær" is also answered by "sygefraværssamtale". */
export const compoundsWith = (index: SearchIndex, letters: string): readonly number[] =>
  recall(index.memory.compounds, letters, () => {
    const { vocabulary, lexicon } = index;
    const part = lexicon.stemOf(letters) ?? letters;
    if (letters.length < 3) return [];
    return [...wordsStartingWith(vocabulary, letters), ...wordsEndingWith(vocabulary, letters)]
      .filter((word) => word.length >= letters.length + 3 && partsOf(index, word)?.includes(part))
      .map((word) => vocabulary.termOfWord.get(word)!);
  });

/** The longest known words at the two ends of a compound that is not otherwise known. */
export function piecesOf({ lexicon }: SearchIndex, letters: string): string[] {
  const heads: string[] = [];
  for (let end = letters.length - 4; end >= 4; end--) heads.push(letters.slice(0, end));
  const tails: string[] = [];
  for (let start = 3; start <= letters.length - 5; start++) tails.push(letters.slice(start));
  const head = heads.find(lexicon.hasWord);
  const tail = tails.map(lexicon.stemOf).find((stemmed) => stemmed !== undefined);
  return [head && lexicon.stemOf(head), tail].filter((piece) => piece !== undefined);
}
