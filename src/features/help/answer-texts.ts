import type { Texts } from '#i18n/texts.ts';
import { answerDa, type AnswerWords } from './answer.da.ts';

export const answerTexts: Texts<AnswerWords> = {
  da: answerDa,
  en: async () => (await import(/* webpackChunkName: "topic-en" */ './answer.en.ts')).answerEn,
};
