import { parseArgs } from 'node:util';
import type { Counts } from './phase.ts';

export type RepeatOptions = { readonly times: number; readonly idle: boolean; readonly files: readonly string[] };

/** What `npm run test:repeat` was asked for; a number of times that is none is refused. */
export function repeatOptions(args: readonly string[]): RepeatOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { times: { type: 'string', default: '10' }, idle: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new Error(`--times takes a whole number from 1, not '${values.times}'.`);
  return { times, idle: values.idle, files: positionals };
}

/** How many runs each test failed in, the worst first. A run that failed without a name for it counts as one, too. */
export function failuresByTest(runs: readonly Counts[]): readonly (readonly [test: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { failed, failures = [] } of runs) {
    const names = failed > 0 && failures.length === 0 ? ['the run itself'] : new Set(failures);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
