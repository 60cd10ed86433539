import type { Texts } from '#i18n/texts.ts';
import { troubleDa, type TroubleWords } from './trouble.da.ts';

export const troubleTexts: Texts<TroubleWords> = {
  da: troubleDa,
  en: async () => (await import(/* webpackChunkName: "en" */ './trouble.en.ts')).troubleEn,
};
