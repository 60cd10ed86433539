import { useEffect } from 'react';
import { commonTexts } from '#i18n/common.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';

/** Names the page in the browser's tab and history, and its language, by which a screen reader picks a voice. */
export function useDocumentTitle(page: string): void {
  const words = useTexts(commonTexts);
  const language = useLanguage();
  useEffect(() => {
    document.title = words.pageTitle(page);
    document.documentElement.lang = language;
  }, [page, words, language]);
}
