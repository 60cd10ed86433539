import { foreignText } from '#columns/foreign-text.ts';
import { text } from '#columns/text.ts';
import { yesNo } from '#columns/yes-no.ts';
import { defineList } from './define-list.ts';

/** What the municipality still has to find out about a topic. Leaders read the topics, so the doubt stands here. */
export const topicQuestions = defineList({
  key: 'topicQuestions',
  url: 'Lists/TopicQuestions',
  title: 'Spørgsmål til emnerne',
  description: 'Det, I selv skal afklare, før et emne kan bekræftes. Kun HR kan læse dem.',
  nature: 'records',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Spørgsmål', required: true }),
    key: text({
      internalName: 'QuestionKey',
      title: 'Nøgle',
      description: 'Sættes, når spørgsmålet oprettes. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 80,
    }),
    topic: foreignText({ internalName: 'TopicSlug', title: 'Emne', required: true, to: 'helpTopics' }),
    answered: yesNo({ internalName: 'Answered', title: 'Afklaret', defaultValue: false }),
  },
});
