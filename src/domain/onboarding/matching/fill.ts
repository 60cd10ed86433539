import { sink, source, type Network } from './network.ts';
import { pathFrom, take, waysTo } from './paths.ts';

/** As many pairs as possible: one more at a time, moving others where that makes room (Ford and Fulkerson). */
export function fill(network: Network): void {
  for (;;) {
    const next = waysTo(sink, network);
    if (!next.has(source)) return;
    take(pathFrom(source, sink, next));
  }
}
