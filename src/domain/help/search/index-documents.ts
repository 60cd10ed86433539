import { Collector, type KnownWord, type Term } from './collector.ts';
import type { Lexicon } from './compounds.ts';
import { neighbours, particleVerbs } from './joins.ts';
import { createMemory, type Memory } from './memory.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { SearchDocument } from './search-document.ts';
import { stem } from './stem.ts';
import { isWeakStem } from './stop-words.da.ts';
import { lettersOf, wordsOf, type Word } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { fieldWeights, strengths, weights } from './weights.ts';

export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  readonly passages: readonly Passage[];
  readonly terms: readonly Term[];
  readonly termOfStem: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  /** What a term says about the subject: much when rare, little when every topic could hold it. */
  readonly termWeights: Float64Array;
  /** The weight of all the words of a passage. */
  readonly passageWeights: Float64Array;
};

const longestName = 3;

function noteJoins(collector: Collector, { field }: Passage, at: number, words: readonly Word[]): void {
  if (field === 'body' || words.length < 2) return;
  for (const verb of particleVerbs(words)) collector.noteStem(verb.stem, at, strengths.particleVerb);
  if (field === 'phrase' || field === 'summary' || words.length > longestName) return;
  for (const group of neighbours(words, longestName)) {
    if (group.every((word) => word.telling)) collector.noteJoined(lettersOf(group), at);
  }
}

/** How much a term says: the fewer documents are about it, the more. A mere mention in a body counts less. */
function weigh(terms: readonly Term[], passages: readonly Passage[], documents: number): Float64Array {
  const presence = new Float64Array(documents);
  return Float64Array.from(terms, (term) => {
    let about = 0;
    for (let at = 0; at < term.passages.length; at++) {
      const { document, field } = passages[term.passages[at]!]!;
      const share = fieldWeights[field].presence * term.strengths[at]!;
      if (share <= presence[document]!) continue;
      about += share - presence[document]!;
      presence[document] = share;
    }
    for (const passage of term.passages) presence[passages[passage]!.document] = 0;
    const rarity = Math.log(1 + documents / (about + 0.5));
    return isWeakStem(term.stem) ? rarity * weights.weakWord : rarity;
  });
}

/** Only words of their own count: what several words read as adds nothing to what there is to match. */
function weighPassages(terms: readonly Term[], termWeights: Float64Array, passages: number): Float64Array {
  const held = new Float64Array(passages);
  for (const [term, { passages: places, strengths: fits }] of terms.entries()) {
    for (let at = 0; at < places.length; at++) if (fits[at] === 1) held[places[at]!]! += termWeights[term]!;
  }
  return held;
}

function lexiconOf({ alone, terms }: Collector): Lexicon {
  return {
    hasWord: (word) => alone.has(word),
    stemOf: (word) => {
      const term = alone.get(word) ?? alone.get(stem(word));
      return term === undefined ? undefined : terms[term]!.stem;
    },
  };
}

export function indexDocuments(documents: readonly SearchDocument[]): SearchIndex {
  const collector = new Collector();
  const passages = documents.flatMap(passagesOf);
  const seen = new Map<string, KnownWord>();
  for (const [at, passage] of passages.entries()) {
    const words = wordsOf(passage.text, seen, collector.take);
    for (const word of words) if (word.telling) collector.noteTerm(word.term, at);
    noteJoins(collector, passage, at, words);
  }
  const { terms, termOfStem, termOfWord } = collector;
  const termWeights = weigh(terms, passages, documents.length);
  return {
    documents,
    passages,
    terms,
    termOfStem,
    vocabulary: createVocabulary(termOfWord),
    lexicon: lexiconOf(collector),
    memory: createMemory(),
    termWeights,
    passageWeights: weighPassages(terms, termWeights, passages.length),
  };
}
