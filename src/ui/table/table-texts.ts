import type { Texts } from '#i18n/texts.ts';
import { tableDa, type TableWords } from './table.da.ts';

export const tableTexts: Texts<TableWords> = {
  da: tableDa,
  en: async () => (await import(/* webpackChunkName: "fields-en" */ './table.en.ts')).tableEn,
};
