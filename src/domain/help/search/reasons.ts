import type { SearchIndex } from './build-search-index.ts';
import { answers } from './marks.ts';
import { neighbours } from './joins.ts';
import type { Unit } from './query-units.ts';
import { lettersOf, tokensOf, type Token } from './tokens.ts';

/** Why a topic is among the hits, for the reader to see. */
export type Reason =
  | { readonly kind: 'title' }
  | {
      readonly kind: 'searchWord';
      readonly word: string;
      readonly typed: string;
      /** Misspelt or inflected: what was typed is not the search word, or a word of it. */
      readonly near: boolean;
    }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'text'; readonly words: readonly string[] }
  | { readonly kind: 'related'; readonly to: string };

/** Each word, and each few words written as one. */
const spellings = (tokens: readonly Token[]): Set<string> =>
  new Set([...tokens.map((token) => token.text), ...neighbours(tokens, 3).map(lettersOf)]);

/** The words of the query that a search word answers, with the small words between and beside them that it holds too. */
function typedFor(query: string, word: string, units: Iterable<Unit>): Token[] {
  const answered = new Set([...units].flatMap((unit) => unit.tokens.map((token) => token.start)));
  const held = new Set(tokensOf(word).map((token) => token.text));
  const tokens = tokensOf(query);
  let first = tokens.findIndex((token) => answered.has(token.start));
  let last = tokens.findLastIndex((token) => answered.has(token.start));
  while (first > 0 && held.has(tokens[first - 1]!.text)) first--;
  while (last !== -1 && last < tokens.length - 1 && held.has(tokens[last + 1]!.text)) last++;
  return tokens.slice(Math.max(0, first), last === -1 ? tokens.length : last + 1);
}

function searchWordReason(index: SearchIndex, query: string, word: string, units: readonly Unit[]): Reason {
  const answered = answers(index, word, units);
  const tokens = typedFor(query, word, answered.values());
  const typed = query.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? query.length);
  const letters = spellings(tokens);
  const isSame = [...spellings([...answered.keys()]), lettersOf(tokensOf(word))].some((word) => letters.has(word));
  return { kind: 'searchWord', word, typed, near: !isSame };
}

function textReason(index: SearchIndex, text: string, units: readonly Unit[]): Reason {
  const words = new Set([...answers(index, text, units).keys()].map((token) => text.slice(token.start, token.end)));
  return { kind: 'text', words: [...words] };
}

/** The reason that a passage gives. */
export function reasonFor(index: SearchIndex, query: string, units: readonly Unit[], at: number): Reason {
  const { field, text } = index.passages[at]!;
  switch (field) {
    case 'title':
      return { kind: 'title' };
    case 'searchWord':
      return searchWordReason(index, query, text, units);
    case 'phrase':
      return { kind: 'phrase', phrase: text };
    case 'summary':
    case 'body':
      return textReason(index, text, units);
  }
}
