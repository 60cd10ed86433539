import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Timer24Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { ruleStanding, type HelpTopic } from '#domain/help/topic.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { MarkedText } from './MarkedText.tsx';
import { RuleSource } from './RuleSource.tsx';
import { StandingBadge } from './StandingBadge.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  deadline: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  deadlineText: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, paddingTop: '2px' },
});

/** The rule and its deadline, with how far the text can be trusted. */
export const RuleCard = ({ topic }: { topic: HelpTopic }) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const heading = useId();
  const standing = ruleStanding(topic);
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <h2 id={heading} className={type.subtitle2}>
          {topic.deadline === '' ? words.rules : words.rulesAndDeadline}
        </h2>
        <StandingBadge standing={standing} />
      </div>
      {topic.deadline !== '' && <Deadline headline={topic.deadline} note={topic.deadlineNote} />}
      {topic.rule === '' ? (
        <p className={mergeClasses(type.body1, type.secondary)}>{words.noRule}</p>
      ) : (
        <MarkedText text={topic.rule} />
      )}
      {standing === 'needsConfirmation' && <p className={type.body1}>{words.notConfirmed}</p>}
      <RuleSource topic={topic} />
      <p className={mergeClasses(type.caption1, type.tertiary)}>{words.guidance}</p>
    </Card>
  );
};

const Deadline = ({ headline, note }: { headline: string; note: string }) => {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.deadline}>
      <Tile>
        <Timer24Regular />
      </Tile>
      <div className={mergeClasses(styles.deadlineText, type.breaking)} {...contentLanguage}>
        <p dir="auto" className={type.subtitle2}>
          {unbroken(headline)}
        </p>
        {note !== '' && (
          <p dir="auto" className={mergeClasses(type.body1, type.secondary)}>
            {unbroken(note)}
          </p>
        )}
      </div>
    </div>
  );
};
