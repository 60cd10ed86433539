import type { HelpTopic } from '#domain/help/topic.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { TopicLinks } from '#ui/TopicLinks.tsx';
import { topicTexts } from '#features/help/topic-texts.ts';

/** The topics an editor has named as related, as far as they exist. Nothing when there are none. */
export const RelatedTopics = ({ topic, topics }: { topic: HelpTopic; topics: readonly HelpTopic[] }) => {
  const words = useTexts(topicTexts);
  const related = [...new Set(linesOf(topic.related))]
    .filter((slug) => slug !== topic.slug)
    .map((slug) => topics.find((candidate) => candidate.slug === slug))
    .filter((found) => found !== undefined);
  return <TopicLinks title={words.related} topics={related} />;
};
