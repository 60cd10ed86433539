import type { Texts } from '#i18n/texts.ts';
import { topicsDa, type TopicsWords } from './topics.da.ts';

export const topicsTexts: Texts<TopicsWords> = {
  da: topicsDa,
  en: async () => (await import(/* webpackChunkName: "fund-en" */ './topics.en.ts')).topicsEn,
};
