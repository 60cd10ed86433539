import { canAdd, canTake, type Link, type Network } from './network.ts';
import { cheapest, take } from './paths.ts';

/**
 * The worst-off pair as good as possible, then the next worst (leximin). Of two matchings as large, that one is better
 * which has fewer pairs of the lowest value, then fewer of the next: so the values are gone through from the lowest,
 * each is made as rare as possible, and what would make it less rare again is closed before the next. Values that can
 * be done without are passed in strides that double, since mostly many of them are.
 */
export function bestWorst(network: Network): void {
  let stride = 1;
  for (let lowest = 0; lowest < network.linksOf.length;) {
    const among = network.linksOf.slice(lowest, lowest + stride).flat();
    const costs = makeRare(network, new Set(among));
    if (among.every(({ flow }) => flow === 0)) {
      for (const way of among) way.mayAdd = false;
      lowest += stride;
      stride *= 2;
    } else if (stride > 1) {
      stride = 1;
    } else {
      closeWhatCosts(network, new Set(among), costs);
      lowest += 1;
    }
  }
}

/** Turns flow around in rings that have fewer of these pairs, until there is none; gives what nodes then cost. */
function makeRare(network: Network, rare: ReadonlySet<Link>): readonly number[] {
  for (;;) {
    const found = cheapest(network, rare);
    if ('costs' in found) return found.costs;
    take(found.ring);
  }
}

/**
 * With the cheapest costs as prices every step costs nothing or more, and a matching is as good as this one exactly
 * when it differs from it by steps that cost nothing.
 */
function closeWhatCosts({ links }: Network, rare: ReadonlySet<Link>, costs: readonly number[]): void {
  for (const way of links) {
    const cost = Number(rare.has(way)) + costs[way.from]! - costs[way.to]!;
    if (cost > 0 && canAdd(way)) way.mayAdd = false;
    else if (cost < 0 && canTake(way)) way.mayTake = false;
  }
}
