import type { Seen } from './decision.ts';

/** Writes IDs as runs, `1-57,60`, so that what somebody had read fits into a row. */
export function writeIds(ids: Iterable<number>): string {
  const runs: { from: number; to: number }[] = [];
  for (const id of [...new Set(ids)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.to === id - 1) last.to = id;
    else runs.push({ from: id, to: id });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** Reads such runs; null when the text holds none that can be read. */
export function readSeen(text: string): Seen | null {
  const runs = text.split(',').map((run) => /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(run.trim()));
  if (runs.some((run) => run === null)) return null;
  const pairs = runs.map((run) => [Number(run![1]), Number(run![2] ?? run![1])] as const);
  return (id) => pairs.some(([from, to]) => from <= id && id <= to);
}
