import { Collector, type KnownWord } from './collector.ts';
import type { Lexicon } from './compounds.ts';
import { neighbours, particleVerbs } from './joins.ts';
import { createMemory, type Memory } from './memory.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { Postings } from './postings.ts';
import type { SearchDocument } from './search-document.ts';
import { stem } from './stem.ts';
import { isWeakStem } from './stop-words.da.ts';
import { lettersOf, wordsOf, type Word } from './tokens.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { fieldWeights, weights } from './weights.ts';

export type SearchIndex = {
  readonly documents: readonly SearchDocument[];
  readonly passages: readonly Passage[];
  /** The stem of each term. */
  readonly stems: readonly string[];
  readonly postings: Postings;
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
  for (const verb of particleVerbs(words)) collector.noteParticleVerb(verb.stem, at);
  if (field === 'phrase' || field === 'summary' || words.length > longestName) return;
  for (const group of neighbours(words, longestName)) {
    if (group.every((word) => word.telling)) collector.noteJoined(lettersOf(group), at);
  }
}

/** How much each term says: the fewer documents are about it, the more. A mere mention in a body counts less. */
function weigh(
  stems: readonly string[],
  postings: Postings,
  passages: readonly Passage[],
  documents: number,
): Float64Array {
  const presence = new Float64Array(documents);
  return Float64Array.from(stems, (stemmed, term) => {
    const [start, end] = [postings.starts[term]!, postings.starts[term + 1]!];
    let about = 0;
    for (let at = start; at < end; at++) {
      const { document, field } = passages[postings.passages[at]!]!;
      const share = fieldWeights[field].presence * postings.strengths[at]!;
      if (share <= presence[document]!) continue;
      about += share - presence[document]!;
      presence[document] = share;
    }
    for (let at = start; at < end; at++) presence[passages[postings.passages[at]!]!.document] = 0;
    const rarity = Math.log(1 + documents / (about + 0.5)) ** weights.rarityPower;
    return isWeakStem(stemmed) ? rarity * weights.weakWord : rarity;
  });
}

/** Only words of their own count: what several words read as adds nothing to what there is to match. */
function weighPassages(postings: Postings, termWeights: Float64Array, passages: number): Float64Array {
  const held = new Float64Array(passages);
  for (let term = 0; term < termWeights.length; term++) {
    for (let at = postings.starts[term]!; at < postings.starts[term + 1]!; at++) {
      if (postings.strengths[at] === 1) held[postings.passages[at]!]! += termWeights[term]!;
    }
  }
  return held;
}

function lexiconOf({ alone, stems }: Collector): Lexicon {
  return {
    hasWord: (word) => alone.has(word),
    stemOf: (word) => {
      const term = alone.get(word) ?? alone.get(stem(word));
      return term === undefined ? undefined : stems[term]!;
    },
  };
}

/** What `search` asks: each word of the topics with where it stands and how much it says. Made once for all queries. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const collector = new Collector();
  const passages = documents.flatMap(passagesOf);
  const seen = new Map<string, KnownWord>();
  for (const [at, passage] of passages.entries()) {
    const words = wordsOf(passage.text, seen, collector.take);
    for (const word of words) if (word.telling) collector.log.note(word.term, at, 1);
    noteJoins(collector, passage, at, words);
  }
  const { stems, termOfStem, termOfWord, log } = collector;
  const postings = log.sorted(stems.length);
  const termWeights = weigh(stems, postings, passages, documents.length);
  return {
    documents,
    passages,
    stems,
    postings,
    termOfStem,
    vocabulary: createVocabulary(termOfWord),
    lexicon: lexiconOf(collector),
    memory: createMemory(),
    termWeights,
    passageWeights: weighPassages(postings, termWeights, passages.length),
  };
}
