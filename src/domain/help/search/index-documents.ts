import { splitCompound, type Lexicon } from './compounds.ts';
import { joinsOf, passagesOf, type Passage } from './passages.ts';
import type { SearchDocument } from './search-document.ts';
import { stem } from './stem.ts';
import { isStopWord, isWeakStem } from './stop-words.da.ts';
import { tokensOf, type Token } from './tokens.ts';
import { fieldWeights, weights } from './weights.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Where a term stands, and how squarely: 1 as a word of its own, less as a part of a compound. */
export type Postings = { readonly passages: number[]; readonly strengths: number[] };

export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly postings: readonly Postings[];
  /** What a term says about the subject: much when rare, little when every topic could hold it. */
  readonly termWeights: readonly number[];
  /** The weight of all the words of a passage. */
  readonly passageWeights: Float64Array;
  /** The passages whose letters, spaces apart, are these. */
  readonly wholeTexts: ReadonlyMap<string, readonly number[]>;
};

type Growing = {
  readonly termOfStem: Map<string, number>;
  readonly termOfWord: Map<string, number>;
  /** Words that stand alone somewhere: only these count as parts of compounds. */
  readonly wordsAlone: Map<string, number>;
  readonly postings: Postings[];
  readonly stems: string[];
};

export const lettersOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');

/** Whether a word says something about the subject: "MED" does, "med" does not. */
const isTelling = (token: Token): boolean => token.capitals || !isStopWord(token.written);

function termFor(growing: Growing, stemmed: string): number {
  const known = growing.termOfStem.get(stemmed);
  if (known !== undefined) return known;
  const term = growing.postings.push({ passages: [], strengths: [] }) - 1;
  growing.termOfStem.set(stemmed, term);
  growing.stems.push(stemmed);
  return term;
}

function termForWord(growing: Growing, word: string): number {
  const known = growing.termOfWord.get(word);
  if (known !== undefined) return known;
  const term = termFor(growing, stem(word));
  growing.termOfWord.set(word, term);
  return term;
}

function post(growing: Growing, term: number, passage: number, strength: number): void {
  const { passages, strengths } = growing.postings[term]!;
  const last = passages.length - 1;
  if (passages[last] === passage) strengths[last] = Math.max(strengths[last]!, strength);
  else {
    passages.push(passage);
    strengths.push(strength);
  }
}

const longestJoin = 3;

function postJoins(growing: Growing, passage: Passage, at: number, tokens: readonly Token[]): void {
  const isName = passage.field === 'title' || passage.field === 'searchWord';
  for (const { first, last, kind } of joinsOf(tokens, isName && tokens.length <= longestJoin ? longestJoin : 0)) {
    const joined = tokens.slice(first, last + 1);
    const words = joined.map((token) => token.text);
    if (kind === 'compound') {
      if (joined.every(isTelling)) post(growing, termForWord(growing, words.join('')), at, 1);
    } else post(growing, termFor(growing, words.at(-1)! + stem(words[0]!)), at, weights.particle);
  }
}

function lexiconOf(growing: Growing): Lexicon {
  return {
    hasWord: (word) => growing.wordsAlone.has(word),
    stemOf: (word) => {
      if (growing.wordsAlone.has(word)) return growing.stems[growing.wordsAlone.get(word)!];
      const stemmed = stem(word);
      return growing.wordsAlone.has(stemmed) ? stemmed : undefined;
    },
  };
}

/** The terms of the parts of every compound: "fravær" finds "sygefraværssamtale". */
function postParts(growing: Growing, lexicon: Lexicon): void {
  for (const [word, term] of [...growing.termOfWord]) {
    const parts = word.length < 6 || isWeakStem(growing.stems[term]!) ? undefined : splitCompound(word, lexicon);
    const paragraph = word.startsWith('§') ? [word.slice(1)] : undefined;
    for (const part of parts ?? paragraph ?? []) {
      const partTerm = termFor(growing, part);
      if (partTerm === term) continue;
      const { passages, strengths } = growing.postings[term]!;
      for (const [at, passage] of passages.entries()) {
        growing.postings[partTerm]!.passages.push(passage);
        growing.postings[partTerm]!.strengths.push(strengths[at]! * weights.part);
      }
    }
  }
}

/** How many documents are about a term: one that only mentions it in its text counts less. */
function termWeight(postings: Postings, stemmed: string, passages: readonly Passage[], documents: number): number {
  const presence = new Map<number, number>();
  for (const [at, passage] of postings.passages.entries()) {
    const { document, field } = passages[passage]!;
    const share = fieldWeights[field].presence * postings.strengths[at]!;
    presence.set(document, Math.max(presence.get(document) ?? 0, share));
  }
  let about = 0;
  for (const share of presence.values()) about += share;
  const rarity = Math.log(1 + documents / (about + 0.5));
  return isWeakStem(stemmed) ? rarity * weights.weakWord : rarity;
}

export function indexDocuments(documents: readonly SearchDocument[]): SearchIndex {
  const growing: Growing = {
    termOfStem: new Map(),
    termOfWord: new Map(),
    wordsAlone: new Map(),
    postings: [],
    stems: [],
  };
  const passages = documents.flatMap(passagesOf);
  const wholeTexts = new Map<string, number[]>();
  const ownTerms = passages.map((passage, at) => {
    const tokens = tokensOf(passage.text);
    const own = new Set<number>();
    for (const token of tokens) {
      if (!isTelling(token)) continue;
      const term = termForWord(growing, token.text);
      own.add(term);
      post(growing, term, at, 1);
      if (token.text.length > 2 && !/\d/.test(token.text)) {
        growing.wordsAlone.set(token.text, term);
        growing.wordsAlone.set(growing.stems[term]!, term);
      }
    }
    if (passage.field !== 'body') {
      postJoins(growing, passage, at, tokens);
      const letters = lettersOf(tokens);
      wholeTexts.set(letters, [...(wholeTexts.get(letters) ?? []), at]);
    }
    return own;
  });
  const lexicon = lexiconOf(growing);
  postParts(growing, lexicon);
  const termWeights = growing.postings.map((postings, term) =>
    termWeight(postings, growing.stems[term]!, passages, documents.length),
  );
  return {
    documents,
    passages,
    vocabulary: createVocabulary(growing.termOfStem, growing.termOfWord),
    lexicon,
    postings: growing.postings,
    termWeights,
    passageWeights: Float64Array.from(ownTerms, (terms) => [...terms].reduce((sum, t) => sum + termWeights[t]!, 0)),
    wholeTexts,
  };
}
