import type { Texts } from '#i18n/texts.ts';
import { appDa, type AppWords } from './app.da.ts';

export const appTexts: Texts<AppWords> = {
  da: appDa,
  en: async () => (await import(/* webpackChunkName: "en" */ './app.en.ts')).appEn,
};
