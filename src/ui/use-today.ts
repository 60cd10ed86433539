import { useSyncExternalStore } from 'react';
import { dayOf, type PlainDate } from '#kernel/plain-date.ts';

/** Whoever comes back to a page that was left open overnight finds the new day on it. */
const subscribe = (changed: () => void): (() => void) => {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
};

/** The day it is in Copenhagen. */
export const useToday = (): PlainDate => useSyncExternalStore(subscribe, () => dayOf(Date.now()));
