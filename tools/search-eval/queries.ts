import { readFileSync } from 'node:fs';

/** Queries are tuned on one half only; nobody looks at the other, so its score foretells that of new queries. */
export type Half = 'tuning' | 'unseen';
export const halves: readonly Half[] = ['tuning', 'unseen'];

/** What a leader might type, and the topics that would be right to show first. */
export type Query = { readonly query: string; readonly expect: readonly string[]; readonly kind: string };

export function queriesOf(half: Half): Query[] {
  const file = new URL(`../../tests/search/${half}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Query[];
}
