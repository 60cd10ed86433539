import { useState } from 'react';

/** Which steps are done. They live with the page and nowhere else: what a leader is dealing with is nobody's business. */
export function useTicks(count: number) {
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const current = Array.from({ length: count }, (_, at) => at).find((at) => !done.has(at));
  const tick = (at: number) =>
    setDone((before) => {
      const after = new Set(before);
      if (!after.delete(at)) after.add(at);
      return after;
    });
  return { isDone: (at: number) => done.has(at), current, tick };
}
