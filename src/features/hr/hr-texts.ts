import type { Texts } from '#i18n/texts.ts';
import { hrDa, type HrWords } from './hr.da.ts';

export const hrTexts: Texts<HrWords> = {
  da: hrDa,
  en: async () => (await import(/* webpackChunkName: "hr-en" */ './hr.en.ts')).hrEn,
};
