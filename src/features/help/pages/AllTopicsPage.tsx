import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AppsListDetail24Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useContent } from '#data/DataProvider.tsx';
import { byLetter, type LetterGroup } from '#domain/help/category.ts';
import type { ContactUnit } from '#domain/help/contact.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { SimplePage } from '#ui/SimplePage.tsx';
import { EmptyState } from '#ui/states/EmptyState.tsx';
import { useType } from '#ui/type.ts';
import { TopicList } from '../components/topic/TopicList.tsx';
import { topicTexts } from '../topic-texts.ts';

const useStyles = makeStyles({
  letter: {
    display: 'grid',
    gridTemplateColumns: '3rem minmax(0, 1fr)',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  },
});

/** `#/hjaelp`: every topic, under its letter. */
export const AllTopicsPage = () => {
  const { topics, units } = useContent();
  const words = useTexts(topicTexts);
  const layout = useLayout();
  return (
    <SimplePage title={words.allTopics}>
      {topics.length === 0 ? (
        <EmptyState icon={<AppsListDetail24Regular />} title={words.noTopics} lead={words.noTopicsLead} />
      ) : (
        <div className={mergeClasses(layout.stack, layout.gapL)}>
          {byLetter(topics).map((group) => (
            <Letter key={group.letter} group={group} units={units} />
          ))}
        </div>
      )}
    </SimplePage>
  );
};

const Letter = ({ group, units }: { group: LetterGroup; units: readonly ContactUnit[] }) => {
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <Card as="section" className={styles.letter} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {group.letter}
      </h2>
      <TopicList topics={group.topics} units={units} />
    </Card>
  );
};
