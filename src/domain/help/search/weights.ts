import type { Field } from './passages.ts';

/**
 * What each field counts for. `bag`: a word found there, among all words of the document; `likeness`: the passage as
 * a whole being what was typed; `presence`: how far a document that holds a word there is about it.
 */
type FieldWeights = { readonly bag: number; readonly likeness: number; readonly presence: number };

export const fieldWeights: Readonly<Record<Field, FieldWeights>> = {
  title: { bag: 3, likeness: 1.2, presence: 1 },
  searchWord: { bag: 2.5, likeness: 1, presence: 1 },
  phrase: { bag: 2, likeness: 1, presence: 0.8 },
  summary: { bag: 1.6, likeness: 0.5, presence: 0.8 },
  body: { bag: 0.7, likeness: 0, presence: 0.4 },
};

/** How well something answers: 1 is the word itself. */
export const strengths = {
  /** "exit samtale" read as "exitsamtale". */
  joined: 0.99,
  /** A word found as a part of a compound. */
  part: 0.45,
  /** "siger op" read as "opsige". */
  particleVerb: 0.5,
  /** The parts of a compound that is not itself known. */
  splitWord: 0.8,
  /** A known piece of a compound that is not otherwise known. */
  piece: 0.35,
  /** A word that begins with what is typed. */
  begun: 0.75,
  /** The same beside a known word. */
  alsoBegun: 0.25,
  /** Taken off for each slip of a misspelt word. */
  slip: 0.15,
} as const;

/** How much something counts, beside a word that names a subject. */
export const weights = {
  /** A word such as "medarbejder" or "samtale". */
  weakWord: 0.9,
  /** Below 1: a rare word outweighs those beside it by less, so a sentence is more than its rarest word. */
  rarityPower: 0.8,
  /** The parts of a known compound, beside it. */
  alsoSplit: 0.3,
  /** The words of a join, beside it. */
  joinedWord: 0.9,
  /** A word that is not known at all. */
  unknown: 0.5,
  /** What the words of a document count, wherever they stand. */
  bag: 1.6,
  /** What the passage most like the query counts. */
  likeness: 0.7,
  /** The whole query is a title, a search word or a phrase. */
  whole: 0.5,
} as const;

/** How soon more mentions of a word stop counting. */
export const saturation = 1.2;
/** High: the passage most like the query decides. Low: many that are somewhat like it count as well. */
export const likenessPower = 4;

/** What a hit must score to be shown. */
export const least = {
  score: 0.45,
  /** When all that matched is who, where and when. */
  unprovenScore: 1.5,
  /** As a share of the best hit. */
  share: 0.2,
} as const;
