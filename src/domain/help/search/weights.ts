import type { Field } from './passages.ts';

/**
 * What each field counts for. `bag`: a word found there, among all words of the document; `likeness`: the passage as
 * a whole being what was typed; `presence`: how far a document that holds a word there is about it.
 */
export const fieldWeights: Readonly<Record<Field, { bag: number; likeness: number; presence: number }>> = {
  title: { bag: 3, likeness: 1, presence: 1 },
  searchWord: { bag: 2, likeness: 1, presence: 1 },
  phrase: { bag: 1, likeness: 1, presence: 1 },
  summary: { bag: 1.2, likeness: 0.5, presence: 0.8 },
  body: { bag: 0.5, likeness: 0, presence: 0.4 },
};

export const weights = {
  /** A word such as "medarbejder" or "samtale", beside one that names a subject. */
  weakWord: 0.3,
  /** A word found as a part of a compound. */
  part: 0.6,
  /** "siger op" read as "opsige". */
  particle: 0.9,
  /** A compound whose parts, not itself, are known. */
  splitWord: 0.8,
  /** The parts of a known compound, beside it. */
  alsoSplit: 0.3,
  /** A known piece of a compound that is not otherwise known. */
  piece: 0.5,
  /** A word that begins with what is typed. */
  prefix: 0.75,
  /** The same beside a known word. */
  alsoPrefix: 0.35,
  /** Taken off for each slip of a misspelt word. */
  slip: 0.18,
  /** A word that is not known at all, as a share of the rarest known word's weight. */
  unknown: 0.5,
  /** The words of a join count this much when the join itself is known. */
  joinedWord: 0.5,
  joinW: 1,
  /** How soon more mentions of a word stop counting. */
  saturation: 2,
  bag: 1,
  likeness: 1,
  /** The whole query is a title or a search word. */
  whole: 0.5,
  related: 0.05,
};
