import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useCourseContent } from '#data/courses/use-course-data.ts';
import { timeOf } from '#domain/courses/session-time.ts';
import { catalogueOf, inCatalogueOrder, nextSession } from '#domain/courses/catalogue.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { coursePath } from '#ui/course-path.ts';
import { coursesTexts } from '#features/courses/courses-texts.ts';
import { whenOf } from '#i18n/sessions/session-when.ts';
import { sessionsTexts } from '#i18n/sessions/sessions-texts.ts';
import { useServerNow } from '#features/courses/use-server-now.ts';

/** The courses that belong to some help topics, with the time of the next session. Nothing when there are none. */
export const CoursesAboutTopics = ({ topics }: { readonly topics: readonly string[] }) => {
  const words = { ...useTexts(sessionsTexts), ...useTexts(coursesTexts) };
  const language = useLanguage();
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  const now = useServerNow();
  const { data } = useCourseContent();
  const about = (data?.courses ?? []).filter(
    (course) => course.stage !== 'closed' && linesOf(course.topics).some((slug) => topics.includes(slug)),
  );
  if (!data || about.length === 0) return null;
  const entries = inCatalogueOrder(
    catalogueOf(about, data.sessions, () => undefined),
    now,
  );
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.aboutTopic}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapS)}>
        {entries.map((entry) => {
          const next = nextSession(entry, now);
          return (
            <li key={entry.course.id} className={type.breaking}>
              <TextLink
                alone
                href={`#${coursePath(entry.course.slug)}`}
                className={type.body1Strong}
                {...contentLanguage}
              >
                {entry.course.title}
              </TextLink>
              <p className={mergeClasses(type.body1, type.secondary, type.tabular)}>
                {next ? whenOf(timeOf(next), { now, language, words }) : words.noSession}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};
