import type { Texts } from '#i18n/texts.ts';
import { medDa, type MedWords } from './med.da.ts';

export const medTexts: Texts<MedWords> = {
  da: medDa,
  en: async () => (await import(/* webpackChunkName: "med-en" */ './med.en.ts')).medEn,
};
