import type { Site } from '#emulator/context.ts';
import { webNumbered } from '#emulator/store/webs.ts';

/** The languages a web can be made in; a web keeps its own for the titles of what it comes with. */
export type Language = 'da' | 'en';

export const lcidOf = { da: 1030, en: 1033 } as const;

export const languageOf = ({ sql, web }: Pick<Site, 'sql' | 'web'>): Language =>
  webNumbered(sql, web).settings['Language'] === lcidOf.en ? 'en' : 'da';
