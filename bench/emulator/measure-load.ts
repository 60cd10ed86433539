export type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number };

type Work = (number: number) => Promise<unknown>;

/** So many clients at once, each asking again as soon as it is answered, for as long as is said. */
export async function underLoad(clients: number, seconds: number, work: Work): Promise<Load> {
  const times: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  let number = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const asked = performance.now();
      await work(number++);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const passed = (performance.now() - begun) / 1000;
  return { perSecond: times.length / passed, p50: at(times, 0.5), p99: at(times, 0.99) };
}

/** Two kinds of work by turns, so that whatever else the machine does falls on both. Medians in milliseconds. */
export async function byTurns(times: number, one: Work, other: Work): Promise<readonly [number, number]> {
  const took: [number[], number[]] = [[], []];
  for (let number = -warmUp; number < times; number++) {
    for (const [which, work] of [one, other].entries()) {
      const asked = performance.now();
      await work(Math.abs(number));
      if (number >= 0) took[which]!.push(performance.now() - asked);
    }
  }
  return [at(took[0], 0.5), at(took[1], 0.5)];
}

const warmUp = 200;

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
