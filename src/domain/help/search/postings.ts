/** Where the terms stand, one after another: term t in the places from `starts[t]` up to `starts[t + 1]`. */
export type Postings = {
  readonly starts: Int32Array;
  readonly passages: Int32Array;
  /** How squarely: 1 as a word of its own, less as a reading of several words. */
  readonly strengths: Float64Array;
};

/** A log of findings in the order of reading. Thousands of small lists, one for each term, would cost more to make. */
export class PostingsLog {
  readonly #terms: number[] = [];
  readonly #passages: number[] = [];
  readonly #strengths: number[] = [];
  /** Where each term was last found. */
  readonly #last: number[] = [];

  /** Passages come in order, so only its last one can already be known to hold a term. */
  note(term: number, passage: number, strength: number): void {
    while (this.#last.length <= term) this.#last.push(-1);
    const last = this.#last[term]!;
    if (last !== -1 && this.#passages[last] === passage) {
      if (strength > this.#strengths[last]!) this.#strengths[last] = strength;
      return;
    }
    this.#last[term] = this.#terms.push(term) - 1;
    this.#passages.push(passage);
    this.#strengths.push(strength);
  }

  sorted(terms: number): Postings {
    const starts = new Int32Array(terms + 1);
    for (const term of this.#terms) starts[term + 1]!++;
    for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    const passages = new Int32Array(this.#terms.length);
    const strengths = new Float64Array(this.#terms.length);
    for (let at = 0; at < this.#terms.length; at++) {
      const place = next[this.#terms[at]!]!++;
      passages[place] = this.#passages[at]!;
      strengths[place] = this.#strengths[at]!;
    }
    return { starts, passages, strengths };
  }
}
