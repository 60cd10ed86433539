import type { Texts } from '#i18n/texts.ts';
import { talksDa, type TalksWords } from './talks.da.ts';

export const talksTexts: Texts<TalksWords> = {
  da: talksDa,
  en: async () => (await import(/* webpackChunkName: "talks-en" */ './talks.en.ts')).talksEn,
};
