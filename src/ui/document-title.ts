import { useEffect } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';

/** Names the page in the browser's tab and history. */
export function useDocumentTitle(page: string): void {
  const words = useTexts(commonTexts);
  useEffect(() => {
    document.title = words.pageTitle(page);
  }, [page, words]);
}
