import type { Token } from './tokens.ts';

/**
 * What was worked out about a word or a text, kept beside the index: with each key typed only the last word is new. It changes
 * how soon an answer comes, never which.
 */
export type Memory = {
  readonly parts: Map<string, readonly string[] | undefined>;
  readonly compounds: Map<string, readonly number[]>;
  readonly near: Map<string, ReadonlyMap<string, number>>;
  readonly terms: Map<string, readonly number[]>;
  readonly tokens: Map<string, readonly Token[]>;
};

export const createMemory = (): Memory => ({
  parts: new Map(),
  compounds: new Map(),
  near: new Map(),
  terms: new Map(),
  tokens: new Map(),
});

/** Someone who types all day must not fill the machine. */
const most = 20_000;

export function recall<Known>(known: Map<string, Known>, word: string, workOut: () => Known): Known {
  if (known.has(word)) return known.get(word)!;
  if (known.size >= most) known.clear();
  const found = workOut();
  known.set(word, found);
  return found;
}
