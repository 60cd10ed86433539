import type { Texts } from '#i18n/texts.ts';
import { secretariatDa, type SecretariatWords } from './secretariat.da.ts';

export const secretariatTexts: Texts<SecretariatWords> = {
  da: secretariatDa,
  en: async () => (await import(/* webpackChunkName: "fund-year-en" */ './secretariat.en.ts')).secretariatEn,
};
