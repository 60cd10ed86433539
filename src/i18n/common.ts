import { commonDa, type CommonWords } from './common.da.ts';
import type { Texts } from './texts.ts';

export const commonTexts: Texts<CommonWords> = {
  da: commonDa,
  en: async () => (await import(/* webpackChunkName: "en" */ './common.en.ts')).commonEn,
};
