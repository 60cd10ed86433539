import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchEngine } from './use-search-engine.ts';

/** What is typed, what it finds, and whether the results are shown. Results follow the typing, never hold it up. */
export function useQuickSearch(begunWith: () => string) {
  const [text, setText] = useState(begunWith);
  const [open, setOpen] = useState(text !== '');
  const { engine, failed, wake } = useSearchEngine();
  const query = useDeferredValue(text.trim());
  const hits = useMemo(() => (query === '' ? [] : engine?.find(query)), [engine, query]);
  return {
    text,
    query,
    hits,
    Results: engine?.QuickResults,
    failed,
    wake,
    shown: open && query !== '',
    type: (words: string) => {
      wake();
      setText(words);
      setOpen(true);
    },
    open: () => setOpen(true),
    close: () => setOpen(false),
    empty: () => {
      setText('');
      setOpen(false);
    },
  };
}
