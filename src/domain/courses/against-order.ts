/**
 * The rows whose instant runs against the order in which they come, by more than a tolerance. The longest run of rows
 * that do rise is taken as the truth, so that one false instant points at its own row and not at everybody after it.
 * Where rows come close together, as when a session opens, an instant that is false by little takes a place already: the
 * tolerance is never more than the gap between the row that lost its place and its neighbour.
 */
export function againstOrder<Row>(rows: readonly Row[], instantOf: (row: Row) => number, toleranceMs: number): Row[] {
  const instants = rows.map(instantOf);
  const trusted = longestRise(instants);
  const rise = trusted.map((at) => instants[at]!);
  let passed = 0;
  return rows.filter((_, at) => {
    const instant = instants[at]!;
    if (trusted[passed] === at) {
      passed += 1;
      return false;
    }
    const [before, after] = [rise[passed - 1] ?? -Infinity, rise[passed] ?? Infinity];
    const gap = Math.min(
      toleranceMs,
      after - before,
      instant > after ? (rise[passed + 1] ?? Infinity) - after : before - (rise[passed - 2] ?? -Infinity),
    );
    return instant < before - gap || instant > after + gap;
  });
}

/** The positions of a longest run of numbers that never fall (patience sorting). */
function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, number] of numbers.entries()) {
    const pile = pileFor(number, ends, numbers);
    before[at] = ends[pile - 1] ?? -1;
    ends[pile] = at;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rise.push(at);
  return rise.toReversed();
}

/** The first pile whose end is higher than the number. */
function pileFor(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (numbers[ends[middle]!]! > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
