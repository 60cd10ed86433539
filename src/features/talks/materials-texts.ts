import type { Texts } from '#i18n/texts.ts';
import { materialsDa, type MaterialsWords } from './materials.da.ts';

export const materialsTexts: Texts<MaterialsWords> = {
  da: materialsDa,
  en: async () => (await import(/* webpackChunkName: "talks-en" */ './materials.en.ts')).materialsEn,
};
