import type { Texts } from '#i18n/texts.ts';
import { fundDa, type FundWords } from './fund.da.ts';

export const fundTexts: Texts<FundWords> = {
  da: fundDa,
  en: async () => (await import(/* webpackChunkName: "fund-en" */ './fund.en.ts')).fundEn,
};
