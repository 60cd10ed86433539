import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { Course } from '#data/courses/course-content.ts';
import { useContent } from '#data/DataProvider.tsx';
import { linesOf } from '#domain/shared/lines-of.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { topicPath } from '#features/courses/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';

/** The help topics that the course belongs to, as far as they exist. */
export const TopicsCard = ({ course }: { course: Course }) => {
  const words = useTexts(coursesTexts);
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const { topics } = useContent();
  const slugs = linesOf(course.topics);
  const related = topics.filter(({ slug }) => slugs.includes(slug));
  if (related.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.relatedTopics}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapXS)} {...contentLanguage}>
        {related.map(({ slug, title }) => (
          <li key={slug} dir="auto" className={mergeClasses(type.body1, type.breaking)}>
            <TextLink alone href={`#${topicPath(slug)}`}>
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
};
