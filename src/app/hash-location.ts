import { useSyncExternalStore } from 'react';
import { stepsBehind } from '#host/steps-behind.ts';
import { leaveQuestion } from '#ui/leave-guard.ts';

/** What the app shows. It stays behind the address while the person is asked whether to leave a page. */
let shownHash = '';
let shownSteps = 0;

/** The hash as a place in the app: `#/hjaelp?q=ferie` is the path `/hjaelp` with the query `q=ferie`. */
function placeOf(hash: string): { path: string; search: string } {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '/').split('?', 2);
  return { path, search };
}

const listeners = new Set<() => void>();

/** Before anybody listens, sign-in may still be moving the address. */
const shown = (): string => (listeners.size === 0 ? location.hash : shownHash);

function show(hash: string): void {
  shownHash = hash;
  shownSteps = stepsBehind();
  for (const changed of listeners) changed();
}

/** Goes where the address points, unless the page asks first and the person stays: then the address goes back. */
function follow(): void {
  const next = location.hash;
  const question = leaveQuestion();
  if (!question || placeOf(next).path === placeOf(shownHash).path) show(next);
  else question({ leave: () => show(next), stay: undo });
}

/** Back to the entry of the page that is shown, whichever way the person was about to leave it. */
function undo(): void {
  const away = stepsBehind() - shownSteps;
  if (away !== 0) history.go(-away);
  else history.replaceState(history.state, '', shownHash === '' ? '#/' : shownHash); // it was replaced by another
}

function subscribe(changed: () => void): () => void {
  if (listeners.size === 0) {
    shownHash = location.hash;
    shownSteps = stepsBehind();
    window.addEventListener('hashchange', follow);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) window.removeEventListener('hashchange', follow);
  };
}

function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  if (!replace) {
    location.hash = to;
    return;
  }
  history.replaceState(history.state, '', `#${to}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** wouter's location, kept in the hash: any static host can serve every page of the app. */
export const useHashPath = (): [string, typeof navigate] => [
  useSyncExternalStore(subscribe, () => placeOf(shown()).path),
  navigate,
];

export const useHashSearch = (): string => useSyncExternalStore(subscribe, () => placeOf(shown()).search);
