import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { contentLanguage } from '#i18n/language.tsx';
import { Card } from './Card.tsx';
import { useLayout } from './layout.ts';
import { TextLink } from './TextLink.tsx';
import { topicPath } from './topic-path.ts';
import { useType } from './type.ts';

type TopicLinksProps = {
  readonly title: string;
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
};

/** A card with links to help topics. Nothing when there are none. */
export const TopicLinks = ({ title: heading, topics }: TopicLinksProps) => {
  const layout = useLayout();
  const type = useType();
  const headingId = useId();
  if (topics.length === 0) return null;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapS)} aria-labelledby={headingId}>
      <h2 id={headingId} className={type.subtitle2}>
        {heading}
      </h2>
      <ul className={mergeClasses(layout.plainList, layout.stack, layout.gapXS)} {...contentLanguage}>
        {topics.map(({ slug, title }) => (
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
