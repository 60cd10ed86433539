import { useSyncExternalStore } from 'react';

const aMinute = 60_000;

/** A page that was hidden may wake hours later, so it looks at the clock when it is seen again too. */
function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, aMinute / 4);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** The minute it is, in milliseconds since 1970. */
export const useMinute = (): number =>
  useSyncExternalStore(subscribe, () => Math.floor(Date.now() / aMinute) * aMinute);
