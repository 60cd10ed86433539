import { useServerClock } from '#data/clock/use-server-clock.ts';
import { useRedraw } from '#ui/use-redraw.ts';

const atLeastEveryMs = 30_000;

/**
 * The server's now, which alone decides what is open. The part is drawn again each half minute, and in the very moment
 * when one of the instants has passed.
 */
export function useServerNow(instants: readonly (string | null)[] = []): number {
  const now = useServerClock()();
  const coming = instants.map((iso) => (iso === null ? Infinity : Date.parse(iso))).filter((instant) => instant >= now);
  const next = Math.min(...coming, Infinity);
  useRedraw(Math.min(atLeastEveryMs, next - now + 1), next);
  return now;
}
