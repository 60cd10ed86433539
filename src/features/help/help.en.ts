import type { HelpWords } from './help.da.ts';

export const helpEn: HelpWords = {
  question: 'What do you need help with?',
  topics: 'Topics',
  topicCount: (count: number) => (count === 1 ? '1 topic' : `${count} topics`),
};
