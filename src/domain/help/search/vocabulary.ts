import { differingBits, letterBits, mayBeginAlike, slips, slipsAllowed } from './fuzzy.ts';

/** All words of the documents, folded, each with the number of the term it stands for. */
export type Vocabulary = {
  readonly termOfWord: ReadonlyMap<string, number>;
  /** The words in order, for finding what begins with what is typed. */
  readonly sorted: readonly string[];
  readonly bits: Int32Array;
};

export function createVocabulary(termOfWord: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...termOfWord.keys()].sort();
  return { termOfWord, sorted, bits: Int32Array.from(sorted, letterBits) };
}

/** The words that begin with these letters. */
export function wordsStartingWith({ sorted }: Vocabulary, prefix: string, most = Infinity): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length && found.length < most && sorted[at]!.startsWith(prefix); at++) {
    found.push(sorted[at]!);
  }
  return found;
}

export const wordsEndingWith = ({ sorted }: Vocabulary, ending: string): string[] =>
  sorted.filter((word) => word.endsWith(ending));

/** Abbreviations are short and must not be taken for one another: shorter words are never near anything. */
const shortest = 4;
/** Words whose slips cost this much more than the best are not what was meant. */
const margin = 0.5;

/** The words that a misspelt word may have been meant as, with the cost of the slips. */
export function wordsNear({ sorted, bits }: Vocabulary, typed: string): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const ofTyped = letterBits(typed);
  const allowed = slipsAllowed(typed.length);
  let most = allowed;
  for (let at = 0; at < sorted.length && allowed > 0; at++) {
    const word = sorted[at]!;
    if (word.length < shortest || Math.abs(word.length - typed.length) > allowed) continue;
    if (!mayBeginAlike(typed, word)) continue;
    if (differingBits(ofTyped, bits[at]!) > 2 * allowed) continue;
    const cost = slips(typed, word, most);
    if (cost > most) continue;
    near.set(word, cost);
    most = Math.min(most, cost + margin);
  }
  for (const [word, cost] of near) if (cost > most) near.delete(word);
  return near;
}
