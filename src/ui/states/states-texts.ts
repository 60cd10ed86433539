import type { Texts } from '#i18n/texts.ts';
import { statesDa, type StatesWords } from './states.da.ts';

export const statesTexts: Texts<StatesWords> = {
  da: statesDa,
  en: async () => (await import(/* webpackChunkName: "en" */ './states.en.ts')).statesEn,
};
