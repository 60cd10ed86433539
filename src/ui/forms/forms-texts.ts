import type { Texts } from '#i18n/texts.ts';
import { formsDa, type FormsWords } from './forms.da.ts';

export const formsTexts: Texts<FormsWords> = {
  da: formsDa,
  en: async () => (await import(/* webpackChunkName: "fields-en" */ './forms.en.ts')).formsEn,
};
