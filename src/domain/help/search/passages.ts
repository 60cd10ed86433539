import { particles } from './irregular-words.da.ts';
import type { SearchDocument } from './search-document.ts';
import { isStopWord } from './stop-words.da.ts';
import type { Token } from './tokens.ts';

export type Field = 'title' | 'searchWord' | 'phrase' | 'summary' | 'body';

/** One title, search word, phrase, summary or body of one document. */
export type Passage = { readonly document: number; readonly field: Field; readonly text: string };

export const passagesOf = (document: SearchDocument, at: number): Passage[] => [
  { document: at, field: 'title', text: document.title },
  ...document.searchWords.map((text) => ({ document: at, field: 'searchWord' as const, text })),
  ...document.phrases.map((text) => ({ document: at, field: 'phrase' as const, text })),
  { document: at, field: 'summary', text: document.summary },
  { document: at, field: 'body', text: document.body },
];

/** Words of a text that stand together and may be one word: "exit samtale", "siger sit job op". */
export type Join = { readonly first: number; readonly last: number; readonly kind: 'compound' | 'particle' };

const particle = new Set(particles);
const particleReach = 4;

export function joinsOf(tokens: readonly Token[], longest: number): Join[] {
  const joins: Join[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let last = first + 1; last < Math.min(tokens.length, first + particleReach); last++) {
      if (last - first < longest) joins.push({ first, last, kind: 'compound' });
      const isVerb = !isStopWord(tokens[first]!.written);
      if (isVerb && particle.has(tokens[last]!.text)) joins.push({ first, last, kind: 'particle' });
    }
  }
  return joins;
}
