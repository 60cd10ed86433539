import { differingBits, letterBits, slips, slipsAllowed } from './fuzzy.ts';

/** All words of the documents: each folded word, and the number of the term (stem) it stands for. */
export type Vocabulary = {
  readonly termOfStem: ReadonlyMap<string, number>;
  readonly termOfWord: ReadonlyMap<string, number>;
  /** The words in order, for finding what begins with what is typed. */
  readonly sortedWords: readonly string[];
  readonly bits: Int32Array;
};

export function createVocabulary(
  termOfStem: ReadonlyMap<string, number>,
  termOfWord: ReadonlyMap<string, number>,
): Vocabulary {
  const sortedWords = [...termOfWord.keys()].sort();
  return { termOfStem, termOfWord, sortedWords, bits: Int32Array.from(sortedWords, letterBits) };
}

/** The words that begin with these letters. */
export function wordsStartingWith(vocabulary: Vocabulary, prefix: string, most: number): string[] {
  const words = vocabulary.sortedWords;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < words.length && found.length < most && words[at]!.startsWith(prefix); at++) {
    found.push(words[at]!);
  }
  return found;
}

/** The words that a misspelt word may have been meant as, with the cost of the slips; only those near the best. */
export function wordsNear(vocabulary: Vocabulary, typed: string): ReadonlyMap<string, number> {
  const most = slipsAllowed(typed.length);
  const near = new Map<string, number>();
  if (most === 0) return near;
  const bits = letterBits(typed);
  let best: number = most;
  for (const [at, word] of vocabulary.sortedWords.entries()) {
    // A slip costs at least 0.6, so there may be more of them than `most`; three is the practical bound.
    if (Math.abs(word.length - typed.length) > most + 1) continue;
    if (differingBits(bits, vocabulary.bits[at]!) > 2 * most + 1) continue;
    const cost = slips(typed, word, most);
    if (cost > most) continue;
    near.set(word, cost);
    best = Math.min(best, cost);
  }
  for (const [word, cost] of near) if (cost > best + 0.5) near.delete(word);
  return near;
}
