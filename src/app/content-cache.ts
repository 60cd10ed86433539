import type { QueryClient } from '@tanstack/react-query';
import { storage } from '#host/storage.ts';
import { whenIdle } from '#ui/when-idle.ts';

/** The content lists, and nothing that is about a person. */
const keptKeys = ['content', 'topicWords'] as const;
const keptForMs = 30 * 24 * 60 * 60 * 1000;

type KeptKey = (typeof keptKeys)[number];
type Kept = { readonly owner: string; readonly savedAt: number; readonly data: unknown };

const placeOf = (key: KeptKey): string => `lederhjaelp.${key}`;

/**
 * Makes the second start useful before SharePoint answers: the content lists, and nothing else, are kept on the device.
 * `owner` names site, person, schema and app version; what somebody else left behind is dropped, not shown.
 */
export function keepContent(queries: QueryClient, owner: string, now: number): void {
  for (const key of keptKeys) keep(queries, key, owner, now);
}

function keep(queries: QueryClient, key: KeptKey, owner: string, now: number): void {
  const kept = parsed(storage.read(placeOf(key)));
  const isOurs = kept !== undefined && kept.owner === owner && now - kept.savedAt < keptForMs;
  if (isOurs) queries.setQueryData([key], kept.data, { updatedAt: kept.savedAt });
  else storage.remove(placeOf(key));
  const keptAt = isOurs ? kept.savedAt : 0;
  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== key || query.state.status !== 'success') return;
    const { data, dataUpdatedAt: savedAt } = query.state;
    if (savedAt > keptAt) whenIdle(() => storage.write(placeOf(key), JSON.stringify({ owner, savedAt, data })));
  });
}

function parsed(json: string | null): Kept | undefined {
  try {
    return json === null ? undefined : (JSON.parse(json) as Kept);
  } catch {
    return undefined;
  }
}
