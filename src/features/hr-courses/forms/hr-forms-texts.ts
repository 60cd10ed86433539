import type { Texts } from '#i18n/texts.ts';
import { hrFormsDa, type HrFormsWords } from './hr-forms.da.ts';

/** The words of the forms for courses and sessions. */
export const hrFormsTexts: Texts<HrFormsWords> = {
  da: hrFormsDa,
  en: async () => (await import(/* webpackChunkName: "hr-courses-en" */ './hr-forms.en.ts')).hrFormsEn,
};
