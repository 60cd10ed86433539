import type { Texts } from '#i18n/texts.ts';
import { helpDa, type HelpWords } from './help.da.ts';

export const helpTexts: Texts<HelpWords> = {
  da: helpDa,
  en: async () => (await import(/* webpackChunkName: "en" */ './help.en.ts')).helpEn,
};
