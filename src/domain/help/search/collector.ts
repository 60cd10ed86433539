import { PostingsLog } from './postings.ts';
import { stem } from './stem.ts';
import type { Word } from './tokens.ts';
import { strengths } from './weights.ts';

/** A word with the number of its term (its stem); one that says nothing has none. */
export type KnownWord = Word & { readonly term: number };

/** Collects words and where they stand while the documents are read. */
export class Collector {
  /** The stem of each term. */
  readonly stems: string[] = [];
  readonly termOfStem = new Map<string, number>();
  readonly termOfWord = new Map<string, number>();
  /** Words and stems that stand alone somewhere: only these count as parts of compounds. */
  readonly alone = new Map<string, number>();
  readonly log = new PostingsLog();

  /** Takes in a word when it is first met. */
  readonly take = ({ text, telling }: Word): KnownWord => {
    if (!telling) return { text, telling, term: -1 };
    const term = this.#ofWord(text);
    if (text.length > 2 && !/\d/.test(text)) this.alone.set(text, term).set(this.stems[term]!, term);
    return { text, telling, term };
  };

  /** Notes several words of a passage that read as one. */
  noteJoined(word: string, passage: number): void {
    this.log.note(this.#ofWord(word), passage, strengths.joined);
  }

  noteParticleVerb(stemmed: string, passage: number): void {
    this.log.note(this.#ofStem(stemmed), passage, strengths.particleVerb);
  }

  #ofWord(word: string): number {
    let term = this.termOfWord.get(word);
    if (term === undefined) this.termOfWord.set(word, (term = this.#ofStem(stem(word))));
    return term;
  }

  #ofStem(stemmed: string): number {
    let term = this.termOfStem.get(stemmed);
    if (term === undefined) {
      term = this.stems.push(stemmed) - 1;
      this.termOfStem.set(stemmed, term);
    }
    return term;
  }
}
