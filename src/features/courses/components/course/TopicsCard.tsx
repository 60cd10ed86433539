import { useContent } from '#data/DataProvider.tsx';
import type { Course } from '#domain/courses/course.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { useTexts } from '#i18n/texts.ts';
import { TopicLinks } from '#ui/TopicLinks.tsx';
import { coursesTexts } from '#features/courses/courses-texts.ts';

/** The help topics that the course belongs to, as far as they exist. */
export const TopicsCard = ({ course }: { course: Course }) => {
  const words = useTexts(coursesTexts);
  const slugs = linesOf(course.topics);
  return (
    <TopicLinks title={words.relatedTopics} topics={useContent().topics.filter(({ slug }) => slugs.includes(slug))} />
  );
};
