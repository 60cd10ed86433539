import type { Texts } from '#i18n/texts.ts';
import { contactDa, type ContactWords } from './contact.da.ts';

export const contactTexts: Texts<ContactWords> = {
  da: contactDa,
  en: async () => (await import(/* webpackChunkName: "contact-en" */ './contact.en.ts')).contactEn,
};
