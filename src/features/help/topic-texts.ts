import type { Texts } from '#i18n/texts.ts';
import { topicDa, type TopicWords } from './topic.da.ts';

export const topicTexts: Texts<TopicWords> = {
  da: topicDa,
  en: async () => (await import(/* webpackChunkName: "topic-en" */ './topic.en.ts')).topicEn,
};
