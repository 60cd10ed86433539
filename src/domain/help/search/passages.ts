import type { SearchDocument } from './search-document.ts';

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
