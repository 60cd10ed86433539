import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useContentQuery, useDataSource } from '#data/DataProvider.tsx';
import { topicWordsQuery } from '#data/queries.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { areas } from './areas.ts';

/** Failing is no matter: what is missing is asked for again when it is opened. */
const fetchCode = (): void => {
  for (const area of areas) area.fetchAhead?.().catch(() => undefined);
};

/**
 * A page that is open keeps everything readable when the net goes (design section 11): once the content is here, and
 * there is nothing better to do, the code of the other pages and the search words are fetched too.
 */
export function useFetchAhead(): void {
  const hasContent = useContentQuery().data !== undefined;
  const queries = useQueryClient();
  const source = useDataSource();
  useEffect(() => {
    if (!hasContent) return;
    return whenIdle(() => {
      fetchCode();
      void queries.prefetchQuery(topicWordsQuery(source));
    });
  }, [hasContent, queries, source]);
}
