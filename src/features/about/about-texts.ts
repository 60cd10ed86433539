import type { Texts } from '#i18n/texts.ts';
import { aboutDa, type AboutWords } from './about.da.ts';

export const aboutTexts: Texts<AboutWords> = {
  da: aboutDa,
  en: async () => (await import(/* webpackChunkName: "about-en" */ './about.en.ts')).aboutEn,
};
