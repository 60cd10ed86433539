import type { QueryClient } from '@tanstack/react-query';
import { storage } from '#host/storage.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { isFreshEnough } from './kept-for.ts';

/** What home draws, so that it is read before it is drawn. */
const atOnce = 'content';

type Label = { readonly owner: string; readonly savedAt: number };

/** What is on the device: a label on the first line, so that whose it is can be told without reading all of it. */
type Kept = Label & { readonly data: () => unknown };

const placeOf = (key: string): string => `lederhjaelp.${key}`;

/**
 * Makes the second start useful before SharePoint answers: the content lists, and nothing else, are kept on the device.
 * `keys` name the queries; `owner` names site, person, schema and app version; what somebody else left behind is dropped, not shown.
 */
export function keepContent(queries: QueryClient, keys: readonly string[], owner: string, now: number): void {
  for (const key of keys) keep(queries, key, owner, now);
}

function keep(queries: QueryClient, key: string, owner: string, now: number): void {
  const kept = keptAt(placeOf(key));
  const isOurs = kept?.owner === owner && isFreshEnough(kept.savedAt, now);
  if (isOurs) restore(queries, key, kept);
  else storage.remove(placeOf(key));
  putAway(queries, key, owner, isOurs ? kept.savedAt : 0);
}

function restore(queries: QueryClient, key: string, { data, savedAt }: Kept): void {
  const put = () => {
    const restored = queries.getQueryData([key]) === undefined ? data() : undefined;
    if (restored !== undefined) queries.setQueryData([key], restored, { updatedAt: savedAt });
  };
  if (key === atOnce) put();
  else whenIdle(put);
}

/** Writes what SharePoint answers from now on, each answer once: the cache also tells that a query is asked again. */
function putAway(queries: QueryClient, key: string, owner: string, keptSince: number): void {
  let written = keptSince;
  queries.getQueryCache().subscribe(({ type, query }) => {
    const isKept = query.queryKey.length === 1 && query.queryKey[0] === key;
    if (type !== 'updated' || !isKept || query.state.status !== 'success') return;
    const { data, dataUpdatedAt: savedAt } = query.state;
    if (savedAt <= written) return;
    written = savedAt;
    const label: Label = { owner, savedAt };
    whenIdle(() => storage.write(placeOf(key), `${JSON.stringify(label)}\n${JSON.stringify(data)}`));
  });
}

function keptAt(place: string): Kept | undefined {
  const [label = '', data = ''] = storage.read(place)?.split('\n', 2) ?? [];
  const parsed = parse(label) as Label | undefined;
  return parsed && { ...parsed, data: () => parse(data) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
