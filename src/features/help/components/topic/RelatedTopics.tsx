import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { HelpTopic } from '#domain/help/topic.ts';
import { linesOf } from '#domain/shared/lines-of.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';
import { topicPath } from '#features/help/topic-path.ts';
import { topicTexts } from '#features/help/topic-texts.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The topics an editor has named as related, as far as they exist. Nothing when there are none. */
export const RelatedTopics = ({ topic, topics }: { topic: HelpTopic; topics: readonly HelpTopic[] }) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const related = [...new Set(linesOf(topic.related))]
    .filter((slug) => slug !== topic.slug)
    .map((slug) => topics.find((candidate) => candidate.slug === slug))
    .filter((found) => found !== undefined);
  if (related.length === 0) return null;
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.related}
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
