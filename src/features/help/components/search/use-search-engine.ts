import { useCallback, useEffect, useState } from 'react';
import { useContentQuery, useTopicWordsQuery } from '#data/DataProvider.tsx';
import type { WordsOfTopics } from '#data/topic-words.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { whenIdle } from '#ui/when-idle.ts';
import type { SearchEngine } from './search-engine.tsx';

/** Without them the search knows titles and texts, which is better than no search. */
const noWords: WordsOfTopics = {};

type Made = { readonly words: WordsOfTopics; readonly engine: Promise<SearchEngine> };

const made = new WeakMap<readonly HelpTopic[], Made>();

/** The engine for topics and their words, made once; a chunk that could not be fetched is asked for again the next time. */
function engineFor(topics: readonly HelpTopic[], words: WordsOfTopics): Promise<SearchEngine> {
  const known = made.get(topics);
  if (known?.words === words) return known.engine;
  const engine = import(/* webpackChunkName: "search" */ './search-engine.tsx').then(({ createSearchEngine }) =>
    createSearchEngine(topics, words),
  );
  made.set(topics, { words, engine });
  engine.catch(() => made.delete(topics));
  return engine;
}

type Outcome = { readonly topics: readonly HelpTopic[]; readonly engine?: SearchEngine };

export type SearchEngineState = {
  readonly engine: SearchEngine | undefined;
  readonly failed: boolean;
  /** Fetches the engine unless that is done or under way. */
  readonly wake: () => void;
};

/** The search for the content at hand, fetched when it is first wanted. */
export function useSearchEngine(): SearchEngineState {
  const topics = useContentQuery().data?.topics;
  const [wanted, setWanted] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>();
  const fetched = useTopicWordsQuery(wanted > 0);
  const words = fetched.data ?? (fetched.isError ? noWords : undefined);
  useEffect(() => {
    if (!topics || !words || wanted === 0) return;
    let current = true;
    const cancel = whenIdle(() => {
      engineFor(topics, words).then(
        (engine) => current && setOutcome({ topics, engine }),
        () => current && setOutcome({ topics }),
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [topics, words, wanted]);
  const failed = outcome !== undefined && outcome.topics === topics && outcome.engine === undefined;
  // a new attempt only after a failure: otherwise the effect above has it in hand
  const wake = useCallback(() => setWanted((times) => (times === 0 || failed ? times + 1 : times)), [failed]);
  return { engine: outcome?.engine, failed, wake };
}
