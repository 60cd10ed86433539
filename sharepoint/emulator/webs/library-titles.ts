import type { Language } from './language.ts';

/** The libraries every web comes with, by their address, which is English everywhere. */
export const libraryTitles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Shared Documents': { da: 'Dokumenter', en: 'Documents' },
  SitePages: { da: 'Webstedssider', en: 'Site Pages' },
  SiteAssets: { da: 'Webstedsaktiver', en: 'Site Assets' },
};
