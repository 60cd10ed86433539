import type { QueryClient } from '@tanstack/react-query';
import { storage } from '#host/storage.ts';
import type { Content } from '#data/start.ts';

const storageKey = 'lederhjaelp.content';
const keptForMs = 30 * 24 * 60 * 60 * 1000;

type Kept = { readonly owner: string; readonly savedAt: number; readonly content: Content };

/**
 * Makes the second start useful before SharePoint answers: the content lists, and nothing else, are kept on the device.
 * `owner` names site, person, schema and app version; what somebody else left behind is dropped, not shown.
 */
export function keepContent(queries: QueryClient, owner: string, now: number): void {
  const kept = parsed(storage.read(storageKey));
  if (kept && kept.owner === owner && now - kept.savedAt < keptForMs) {
    queries.setQueryData(['content'], kept.content, { updatedAt: kept.savedAt });
  } else {
    storage.remove(storageKey);
  }
  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== 'content' || query.state.status !== 'success') return;
    const { data, dataUpdatedAt: savedAt } = query.state;
    if (savedAt > (kept?.savedAt ?? 0))
      whenIdle(() => storage.write(storageKey, JSON.stringify({ owner, savedAt, content: data })));
  });
}

function parsed(json: string | null): Kept | undefined {
  try {
    return json === null ? undefined : (JSON.parse(json) as Kept);
  } catch {
    return undefined;
  }
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
};
