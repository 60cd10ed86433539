import { canAdd, canTake, type Link, type Network } from './network.ts';

/** A step along a link: with it, one more uses it; against it, one fewer does. */
export type Step = { readonly way: Link; readonly along: boolean };

const startOf = ({ way, along }: Step): number => (along ? way.from : way.to);
const endOf = ({ way, along }: Step): number => (along ? way.to : way.from);

/** From each node that can reach `goal`, the first step on a shortest way there. */
export function waysTo(goal: number, { linksAt }: Network): ReadonlyMap<number, Step> {
  const next = new Map<number, Step>();
  const queue = [goal];
  for (const node of queue) {
    for (const way of linksAt[node]!) {
      const along = way.to === node;
      const start = along ? way.from : way.to;
      if (start === goal || !(along ? canAdd(way) : canTake(way)) || next.has(start)) continue;
      next.set(start, { way, along });
      queue.push(start);
    }
  }
  return next;
}

/** The steps from a node to the goal that `waysTo` was asked for. */
export function pathFrom(node: number, goal: number, next: ReadonlyMap<number, Step>): readonly Step[] {
  const path: Step[] = [];
  for (let at = node; at !== goal; at = endOf(path.at(-1)!)) path.push(next.get(at)!);
  return path;
}

export function take(steps: readonly Step[]): void {
  for (const { way, along } of steps) way.flow += along ? 1 : -1;
}

/**
 * What each node costs to reach at the least when each of these pairs costs one and giving it up earns one (Bellman and
 * Ford, from everywhere at once), or the steps of a ring that earns. Only giving up is under nothing, so the search
 * begins there; a ring shows as soon as a node would be reached by way of itself.
 */
export function cheapest(
  { linksAt, nodes }: Network,
  rare: ReadonlySet<Link>,
): { readonly costs: readonly number[] } | { readonly ring: readonly Step[] } {
  const costs = Array.from({ length: nodes }, () => 0);
  const reachedBy: (Step | undefined)[] = Array.from({ length: nodes });
  const queue = [...rare].filter(canTake).map(({ to }) => to);
  for (const node of queue) {
    for (const way of linksAt[node]!) {
      const along = way.from === node;
      const end = along ? way.to : way.from;
      const price = rare.has(way) ? (along ? 1 : -1) : 0;
      if (costs[node]! + price >= costs[end]! || !(along ? canAdd(way) : canTake(way))) continue;
      const ring = ringBy({ way, along }, reachedBy);
      if (ring) return { ring };
      costs[end] = costs[node]! + price;
      reachedBy[end] = { way, along };
      queue.push(end);
    }
  }
  return { costs };
}

/** The ring that a step closes, when where it ends is one of the nodes by which its start was reached. */
function ringBy(last: Step, reachedBy: readonly (Step | undefined)[]): readonly Step[] | undefined {
  const ring = [last];
  for (let node = startOf(last); node !== endOf(last);) {
    const step = reachedBy[node];
    if (!step) return undefined;
    ring.push(step);
    node = startOf(step);
  }
  return ring;
}
