import { useState } from 'react';
import { fileNameOf } from '#domain/talks/documents/document-name.ts';
import type { TalkDocument } from '#domain/talks/documents/talk-document.ts';
import { makeWord } from './make-word.ts';

export type WordOutcome =
  | { readonly state: 'none' }
  | { readonly state: 'making' }
  | { readonly state: 'failed' }
  | { readonly state: 'made'; readonly name: string };

export type WordMaker = {
  readonly outcome: WordOutcome;
  /** Gives whether the file was made; `name` is for a file of several documents, else it is the document's own. */
  readonly make: (documents: readonly TalkDocument[], name?: string) => Promise<boolean>;
};

/** Makes Word files and remembers how the last one went, so that the page can say what to do next. */
export function useWord(): WordMaker {
  const [outcome, setOutcome] = useState<WordOutcome>({ state: 'none' });
  const make = async (documents: readonly TalkDocument[], given?: string): Promise<boolean> => {
    const [first] = documents;
    if (!first) return false;
    const name = given ?? fileNameOf(first);
    setOutcome({ state: 'making' });
    try {
      await makeWord(name, documents);
      setOutcome({ state: 'made', name });
      return true;
    } catch {
      setOutcome({ state: 'failed' });
      return false;
    }
  };
  return { outcome, make };
}
