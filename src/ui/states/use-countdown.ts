import { useEffect, useEffectEvent, useState } from 'react';

/** Counts whole seconds down to nothing and then calls back, once. Gives the seconds that are left. */
export function useCountdown(seconds: number, over: () => void): number {
  const [left, setLeft] = useState(seconds);
  const whenOver = useEffectEvent(over);
  useEffect(() => {
    if (left <= 0) {
      whenOver();
      return;
    }
    const tick = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(tick);
  }, [left]);
  return left;
}
