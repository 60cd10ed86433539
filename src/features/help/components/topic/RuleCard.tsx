import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Timer24Regular } from '@fluentui/react-icons';
import { useId, type Ref } from 'react';
import type { Answer } from '#domain/help/answer.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { FindDates } from '../answer/FindDates.tsx';
import { MarkedText } from './MarkedText.tsx';
import { RuleSource } from './RuleSource.tsx';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  deadline: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  deadlineText: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, paddingTop: '2px' },
});

type RuleCardProps = {
  readonly topic: HelpTopic;
  readonly answer: Pick<Answer, 'due' | 'sources'>;
  readonly unitName: string;
  readonly firstField: Ref<HTMLInputElement>;
};

/** The rule with its deadline, and where it comes from. Not drawn for a topic that has neither. */
export const RuleCard = ({ topic, answer, unitName, firstField }: RuleCardProps) => {
  const words = useTexts(topicTexts);
  const answerWords = useTexts(answerTexts);
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  const hasDates = answer.due.length > 0;
  if (topic.rule === '' && topic.deadline === '' && !hasDates && answer.sources.length === 0) return null;
  const title = answer.due.length > 1 ? answerWords.rulesAndDeadlines : answerWords.ruleAndDeadline;
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {hasDates || topic.deadline !== '' ? title : words.rules}
      </h2>
      {hasDates ? (
        <FindDates rules={answer.due} unitName={unitName} firstField={firstField} />
      ) : (
        topic.deadline !== '' && <Deadline headline={topic.deadline} note={topic.deadlineNote} />
      )}
      {topic.rule !== '' && <MarkedText text={topic.rule} />}
      <RuleSource topic={topic} sources={answer.sources} />
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
