import { bestWorst } from './matching/best-worst.ts';
import { fill } from './matching/fill.ts';
import { networkOf, pairsIn, type MatchInput, type Pair } from './matching/network.ts';
import { settleTies } from './matching/settle-ties.ts';

/**
 * Who gets which mentor (`docs/laws/mentors.md`): as many as possible; then the worst-off pair as good as possible, and
 * the next worst; among equals, wish by wish from the earliest: matched, more points, the smaller mentor key. Exact, in
 * the order of the wishes. Missing capacity is 0, unknown wishes are ignored, of a pair given twice the higher counts.
 */
export function matchMentors(input: {
  wishes: readonly string[];
  capacity: Readonly<Record<string, number>>;
  pairs: readonly { wish: string; mentor: string; points: number }[];
}): readonly { wish: string; mentor: string; points: number }[] {
  const network = networkOf(input);
  fill(network);
  bestWorst(network);
  settleTies(network);
  return pairsIn(network);
}

export type { MatchInput, Pair };
