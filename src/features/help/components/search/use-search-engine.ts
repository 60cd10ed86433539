import { useCallback, useEffect, useState } from 'react';
import { useContentQuery } from '#data/DataProvider.tsx';
import type { HelpTopic } from '#domain/help/topic.ts';
import { whenIdle } from '#ui/when-idle.ts';
import type { SearchEngine } from './search-engine.tsx';

const engines = new WeakMap<readonly HelpTopic[], Promise<SearchEngine>>();

/** The engine for a set of topics, made once; a chunk that could not be fetched is asked for again the next time. */
function engineFor(topics: readonly HelpTopic[]): Promise<SearchEngine> {
  const known = engines.get(topics);
  if (known) return known;
  const engine = import(/* webpackChunkName: "search" */ './search-engine.tsx').then(({ createSearchEngine }) =>
    createSearchEngine(topics),
  );
  engines.set(topics, engine);
  engine.catch(() => engines.delete(topics));
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
  useEffect(() => {
    if (!topics || wanted === 0) return;
    let current = true;
    const cancel = whenIdle(() => {
      engineFor(topics).then(
        (engine) => current && setOutcome({ topics, engine }),
        () => current && setOutcome({ topics }),
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [topics, wanted]);
  const failed = outcome !== undefined && outcome.topics === topics && outcome.engine === undefined;
  // a new attempt only after a failure: otherwise the effect above has it in hand
  const wake = useCallback(() => setWanted((times) => (times === 0 || failed ? times + 1 : times)), [failed]);
  return { engine: outcome?.engine, failed, wake };
}
