import { useSyncExternalStore } from 'react';

/** The hash as a place in the app: `#/hjaelp?q=ferie` is the path `/hjaelp` with the query `q=ferie`. */
const place = (): { path: string; search: string } => {
  const [path = '', search = ''] = location.hash.replace(/^#?\/?/, '/').split('?', 2);
  return { path, search };
};

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

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
  useSyncExternalStore(subscribe, () => place().path),
  navigate,
];

export const useHashSearch = (): string => useSyncExternalStore(subscribe, () => place().search);
