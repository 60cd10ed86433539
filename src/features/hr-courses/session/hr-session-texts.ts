import type { Texts } from '#i18n/texts.ts';
import { hrSessionDa, type HrSessionWords } from './hr-session.da.ts';

/** The words of a session's participants, rulings, messages and attendance. */
export const hrSessionTexts: Texts<HrSessionWords> = {
  da: hrSessionDa,
  en: async () => (await import(/* webpackChunkName: "hr-courses-en" */ './hr-session.en.ts')).hrSessionEn,
};
