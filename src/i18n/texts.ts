import { use } from 'react';
import { useLanguage } from './language.tsx';

/** An area's words: Danish at hand, English fetched when the host is English. The twin has the same keys by type. */
export type Texts<Words> = { readonly da: Words; readonly en: () => Promise<Words> };

const fetched = new WeakMap<object, Promise<unknown>>();

/** Danish where English can't be fetched: without the words of its frame there would be no app at all. */
function english<Words>(texts: Texts<Words>): Promise<Words> {
  const known = fetched.get(texts) as Promise<Words> | undefined;
  if (known) return known;
  const words = texts.en().catch(() => texts.da);
  fetched.set(texts, words);
  return words;
}

/** The words in the person's language; waits (suspends) for the English ones the first time. */
export function useTexts<Words>(texts: Texts<Words>): Words {
  const language = useLanguage();
  return language === 'da' ? texts.da : use(english(texts));
}
