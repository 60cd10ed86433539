import { createContext, use, type ReactNode } from 'react';

export type Language = 'da' | 'en';

/** Danish unless the host is English: the content is Danish, so every other language reads the Danish words too. */
export const languageOf = (locale: string): Language => (/^en\b/i.test(locale) ? 'en' : 'da');

const LanguageContext = createContext<Language>('da');

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

export const useLanguage = (): Language => use(LanguageContext);

/** Marks what the municipality has written: it is Danish whatever language the app speaks. */
export const contentLanguage = { lang: 'da' } as const;
