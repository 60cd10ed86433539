import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { withoutBlanks } from '#domain/help/blanks.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { insetFocusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { topicPath } from '#ui/topic-path.ts';
import { useType } from '#ui/type.ts';
import { medTexts } from '#features/med/med-texts.ts';
import { useMedTopics } from '#features/med/use-med.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  item: {
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':last-child': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` }, // the card has room enough below
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover .title': { textDecorationLine: 'underline' },
    '& > svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    ...insetFocusRing(),
  },
});

/** The topics for MED, each a link to its page. */
export const MedTopics = () => {
  const words = useTexts(medTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const topics = useMedTopics();
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle1}>
        {words.topics}
      </h2>
      {topics.length === 0 && <p className={mergeClasses(type.body1, type.secondary)}>{words.noTopics}</p>}
      <ul className={mergeClasses(layout.plainList, type.breaking)}>
        {topics.map((topic) => (
          <li key={topic.id} className={styles.item}>
            <TopicRow topic={topic} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

const TopicRow = ({ topic }: { topic: HelpTopic }) => {
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <a href={`#${topicPath(topic.slug)}`} className={styles.row} {...contentLanguage}>
      <span className={mergeClasses(layout.stack, layout.gapXXS)}>
        <span dir="auto" className={mergeClasses(type.body1Strong, 'title')}>
          {withoutBlanks(topic.title)}
        </span>
        <span dir="auto" className={mergeClasses(type.body1, type.secondary)}>
          {unbroken(withoutBlanks(topic.summary))}
        </span>
      </span>
      <ChevronRight20Regular aria-hidden="true" />
    </a>
  );
};
