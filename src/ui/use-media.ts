import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now. Only for what must be in another place in the document; else style it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** As narrow as a phone: one column. */
export const useNarrow = (): boolean => useMedia('(max-width: 639px)');
