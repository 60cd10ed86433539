import { storage } from '#host/storage.ts';

const storageKey = 'lederhjaelp.lastVisit';

let thisRun: { readonly account: string; readonly before: string | undefined } | undefined;

/**
 * When the person last had the app open on this device; undefined the first time. Only the instant is kept, and what it
 * was before stays the same for as long as the app runs.
 */
export function lastVisitOf(account: string, now: number): string | undefined {
  if (thisRun?.account === account) return thisRun.before;
  const [keptFor, instant = ''] = storage.read(storageKey)?.split('\n') ?? [];
  const before = keptFor === account && !Number.isNaN(Date.parse(instant)) ? instant : undefined;
  storage.write(storageKey, `${account}\n${new Date(now).toISOString()}`);
  thisRun = { account, before };
  return before;
}
