import type { WordsOfTopics } from '#data/topic-words.ts';
import { searchDocument } from '#domain/help/search/search-document.ts';
import { buildSearchIndex, search, type SearchHit } from '#domain/help/search/search.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { FullResults } from './FullResults.tsx';
import { QuickResults } from './QuickResults.tsx';

const mostHits = 20;

/** Everything that is needed only once somebody searches, fetched as one chunk: the rules, and how hits are drawn. */
export type SearchEngine = {
  readonly find: (query: string) => readonly SearchHit[];
  readonly QuickResults: typeof QuickResults;
  readonly FullResults: typeof FullResults;
};

/** Builds the index of a set of topics. Costs some tens of milliseconds, so it is done once for each content. */
export function createSearchEngine(topics: readonly HelpTopic[], words: WordsOfTopics): SearchEngine {
  const index = buildSearchIndex(topics.map((topic) => searchDocument(topic, words[topic.slug])));
  return { find: (query) => search(index, query, mostHits), QuickResults, FullResults };
}
