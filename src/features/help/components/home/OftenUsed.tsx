import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { chosenFor } from '#domain/help/category.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TagLink } from '#ui/TagLink.tsx';
import { useType } from '#ui/type.ts';
import { helpTexts } from '#features/help/help-texts.ts';
import { topicPath } from '#ui/topic-path.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  title: { flexShrink: 0, [narrow]: { display: 'none' } },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    // one line that scrolls sideways, with room for the ring that scrolling would clip
    [narrow]: {
      flexWrap: 'nowrap',
      overflowX: 'auto',
      scrollbarWidth: 'none',
      marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
      paddingInline: tokens.spacingHorizontalL,
      paddingBlock: '4px',
      marginBlock: '-4px',
      whiteSpace: 'nowrap',
    },
  },
});

/** A title such as *MUS – medarbejderudviklingssamtale* is known by its first half. */
const shortTitle = ({ title }: HelpTopic): string => title.split(' – ')[0] ?? title;

/** The topics HR has put forward, next to the field. Their place is kept while content is on its way. */
export const OftenUsed = ({ topics }: { topics: readonly HelpTopic[] | undefined }) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const words = useTexts(helpTexts);
  const title = useId();
  if (!topics) return <OftenUsedSkeleton />;
  const chosen = chosenFor(topics, 'oftenUsed');
  if (chosen.length === 0) return null;
  return (
    <div className={styles.row}>
      <span id={title} className={mergeClasses(type.tertiary, styles.title)}>
        {words.oftenUsed}
      </span>
      <ul aria-labelledby={title} className={mergeClasses(layout.plainList, styles.tags)} {...contentLanguage}>
        {chosen.map((topic) => (
          <li key={topic.slug}>
            <TagLink href={`#${topicPath(topic.slug)}`}>{shortTitle(topic)}</TagLink>
          </li>
        ))}
      </ul>
    </div>
  );
};

const OftenUsedSkeleton = () => {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Skeleton width="60%" height="20px" />
    </div>
  );
};
