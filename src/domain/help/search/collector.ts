import { stem } from './stem.ts';
import type { Word } from './tokens.ts';
import { strengths } from './weights.ts';

/** Where a term (a stem) stands, and how squarely: 1 as a word of its own, less as a reading of several words. */
export type Term = { readonly stem: string; readonly passages: number[]; readonly strengths: number[] };

/** A word with its term; one that says nothing has none. */
export type KnownWord = Word & { readonly term: number };

/** Collects words and where they stand while the documents are read. */
export class Collector {
  readonly terms: Term[] = [];
  readonly termOfStem = new Map<string, number>();
  readonly termOfWord = new Map<string, number>();
  /** Words and stems that stand alone somewhere: only these count as parts of compounds. */
  readonly alone = new Map<string, number>();

  /** Takes in a word when it is first met. */
  readonly take = (word: Word): KnownWord => {
    const { text, telling } = word;
    if (!telling) return { text, telling, term: -1 };
    const term = this.#ofWord(text);
    if (text.length > 2 && !/\d/.test(text)) this.alone.set(text, term).set(this.terms[term]!.stem, term);
    return { text, telling, term };
  };

  noteTerm(term: number, passage: number): void {
    this.#note(term, passage, 1);
  }

  /** Notes several words of a passage that read as one. */
  noteJoined(word: string, passage: number): void {
    this.#note(this.#ofWord(word), passage, strengths.joined);
  }

  noteStem(stemmed: string, passage: number, strength: number): void {
    this.#note(this.#ofStem(stemmed), passage, strength);
  }

  #ofWord(word: string): number {
    let term = this.termOfWord.get(word);
    if (term === undefined) this.termOfWord.set(word, (term = this.#ofStem(stem(word))));
    return term;
  }

  #ofStem(stemmed: string): number {
    let term = this.termOfStem.get(stemmed);
    if (term === undefined) {
      term = this.terms.push({ stem: stemmed, passages: [], strengths: [] }) - 1;
      this.termOfStem.set(stemmed, term);
    }
    return term;
  }

  /** Passages come in order, so only the last one can be known already. */
  #note(term: number, passage: number, strength: number): void {
    const { passages, strengths } = this.terms[term]!;
    const last = passages.length - 1;
    if (passages[last] === passage) {
      if (strength > strengths[last]!) strengths[last] = strength;
    } else {
      passages.push(passage);
      strengths.push(strength);
    }
  }
}
