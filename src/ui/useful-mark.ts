import { useEffect } from 'react';

let marked = false;

/** Marks, once, the moment at which the app is useful to the person: after the frame in which it was drawn (bench/). */
export function useUsefulMark(useful: boolean): void {
  useEffect(() => {
    if (!useful || marked) return;
    marked = true;
    requestAnimationFrame(() => performance.mark('lh:useful'));
  }, [useful]);
}
