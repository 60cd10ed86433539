import type { Query } from './queries.ts';

/** Gives the slugs of the best hits for what is typed, best first. */
export type Finder = (query: string) => readonly string[];

export type Verdict = { readonly query: Query; readonly found: readonly string[]; readonly rank: number };

/** The shares of queries whose first hit, and one of whose first three hits, is right. */
export type Share = { readonly queries: number; readonly hit1: number; readonly hit3: number };

/** Runs the queries; a rank counts from 1, and is Infinity when nothing right was found. */
export function judge(queries: readonly Query[], find: Finder): Verdict[] {
  return queries.map((query) => {
    const found = find(query.query);
    const at = found.findIndex((slug) => query.expect.includes(slug));
    return { query, found, rank: at === -1 ? Infinity : at + 1 };
  });
}

export function shareOf(verdicts: readonly Verdict[]): Share {
  const within = (rank: number): number => verdicts.filter((verdict) => verdict.rank <= rank).length / verdicts.length;
  return { queries: verdicts.length, hit1: within(1), hit3: within(3) };
}

export function sharesByKind(verdicts: readonly Verdict[]): Map<string, Share> {
  const kinds = new Set(verdicts.map((verdict) => verdict.query.kind));
  return new Map([...kinds].map((kind) => [kind, shareOf(verdicts.filter(({ query }) => query.kind === kind))]));
}
