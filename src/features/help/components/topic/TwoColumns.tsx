import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Person24Regular, PersonSupport24Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import type { HelpTopic } from '#domain/help/topic.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { MarkedText } from './MarkedText.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    overflow: 'hidden',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXL}`,
    ':not(:first-child)': { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 639px)': {
      padding: tokens.spacingVerticalL,
      ':not(:first-child)': { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    },
  },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What the leader does and what HR does. Neither is ever empty: that there is nothing to do is an answer too. */
export const TwoColumns = ({ topic }: { topic: Pick<HelpTopic, 'handledLocally' | 'centralHelp'> }) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  return (
    <Card flush className={styles.columns}>
      <Column
        icon={<Person24Regular />}
        title={words.solveYourself}
        text={topic.handledLocally}
        otherwise={words.nothingYourself}
      />
      <Column
        icon={<PersonSupport24Regular />}
        title={words.weHelp}
        text={topic.centralHelp}
        otherwise={words.nothingFromUs}
      />
    </Card>
  );
};

type ColumnProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly otherwise: string;
};

const Column = ({ icon, title, text, otherwise }: ColumnProps) => {
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  return (
    <section className={styles.column} aria-labelledby={heading}>
      <h2 className={mergeClasses(type.subtitle1, styles.heading)}>
        <Tile>{icon}</Tile>
        <span id={heading}>{title}</span>
      </h2>
      {text === '' ? (
        <p className={mergeClasses(type.body2, type.secondary)}>{otherwise}</p>
      ) : (
        <MarkedText text={text} className={type.body2} />
      )}
    </section>
  );
};
