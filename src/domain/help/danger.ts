import { linesOf } from '#domain/shared/lines-of.ts';

/** What an urgent topic says before anything else. */
export type Danger = { readonly question: string; readonly act: string };

/** The first line asks, the rest says what to do; undefined when nothing is written. */
export function dangerOf(text: string): Danger | undefined {
  const [question, ...rest] = linesOf(text);
  return question === undefined ? undefined : { question, act: rest.join(' ') };
}
