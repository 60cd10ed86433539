import { useEffect } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useContentQuery, useDataSource } from '#data/DataProvider.tsx';
import type { DataSource } from '#data/data-source.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { areas } from './areas.ts';

/** Who opens the app to look one thing up has done so by then; a slow processor is left alone for that. */
const afterMs = 3000;

/** Failing is no matter: what is missing is asked for again when it is opened. */
const fetchCode = (): Promise<unknown> =>
  Promise.allSettled(areas.map((area) => area.fetchAhead?.() ?? Promise.resolve()));

async function fetchAhead(queries: QueryClient, source: DataSource): Promise<void> {
  await Promise.all([fetchCode(), readAhead(queries, source)]);
  performance.mark('lh:ahead');
}

/** One area after the other: somebody may want the line meanwhile. */
async function readAhead(queries: QueryClient, source: DataSource): Promise<void> {
  for (const area of areas) await area.readAhead?.({ queries, source }).catch(() => undefined); // its page asks again
}

/**
 * A page that is open keeps everything readable when the net goes: once the content is here, and there is nothing
 * better to do, the code of the other pages and what they read are fetched too.
 */
export function useFetchAhead(): void {
  const hasContent = useContentQuery().data !== undefined;
  const queries = useQueryClient();
  const source = useDataSource();
  useEffect(() => {
    if (!hasContent) return;
    let cancel = (): void => {};
    const timer = setTimeout(() => {
      cancel = whenIdle(() => void fetchAhead(queries, source));
    }, afterMs);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [hasContent, queries, source]);
}
