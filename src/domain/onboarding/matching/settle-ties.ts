import { canAdd, isPair, nodeOfWish, source, type Link, type Network } from './network.ts';
import { pathFrom, take, waysTo } from './paths.ts';

/**
 * Among matchings that are equally good the earliest wish chooses first: to be matched, then more points, then the
 * smaller mentor key. What it has chosen is closed before the next one chooses.
 */
export function settleTies(network: Network): void {
  network.wishes.forEach((_, wish) => {
    const node = nodeOfWish(wish);
    const next = waysTo(node, network);
    const own = network.links.filter((way) => way.from === node || (way.from === source && way.to === node));
    const [best] = own
      .filter((way) => isPair(way) && (way.flow > 0 || (canAdd(way) && next.has(way.to))))
      .sort(byPointsThenKey);
    if (best && best.flow === 0) take([{ way: best, along: true }, ...pathFrom(best.to, node, next)]);
    for (const way of own) way.mayAdd = way.mayTake = false;
  });
}

/** Mentors are numbered by their keys. */
const byPointsThenKey = (one: Link, other: Link): number => other.value - one.value || one.to - other.to;
