import type { Texts } from '#i18n/texts.ts';
import { fieldsDa, type FieldsWords } from './fields.da.ts';

export const fieldsTexts: Texts<FieldsWords> = {
  da: fieldsDa,
  en: async () => (await import(/* webpackChunkName: "fields-en" */ './fields.en.ts')).fieldsEn,
};
