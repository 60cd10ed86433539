import type { Texts } from '#i18n/texts.ts';
import { fundShortcutDa, type FundShortcutWords } from './fund-shortcut.da.ts';

/** The one word that stands outside the area, so that the menu does not bring all the others along. */
export const fundShortcutTexts: Texts<FundShortcutWords> = {
  da: fundShortcutDa,
  en: async () => (await import(/* webpackChunkName: "fund-en" */ './fund-shortcut.en.ts')).fundShortcutEn,
};
