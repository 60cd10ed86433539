import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** What the device believes. It may say yes without a way through, so a failed request counts too. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
