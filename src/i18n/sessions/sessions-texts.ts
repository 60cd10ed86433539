import type { Texts } from '#i18n/texts.ts';
import { sessionsDa, type SessionsWords } from './sessions.da.ts';

export const sessionsTexts: Texts<SessionsWords> = {
  da: sessionsDa,
  en: async () => (await import(/* webpackChunkName: "courses-en" */ './sessions.en.ts')).sessionsEn,
};
