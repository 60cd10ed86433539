import { useEffect, useEffectEvent, useReducer } from 'react';

/** Draws the part again after so many milliseconds, again and again; `key` begins the wait afresh. */
export function useRedraw(delayMs: number, key: number): void {
  const [round, drawAgain] = useReducer((before: number) => before + 1, 0);
  const begin = useEffectEvent(() => setTimeout(drawAgain, delayMs));
  useEffect(() => {
    const timer = begin();
    return () => clearTimeout(timer);
  }, [round, key]);
}
