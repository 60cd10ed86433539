import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { generalUnit, unitThatAnswers, type ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { commonTexts } from '#i18n/common.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';
import { LetterAction } from './LetterAction.tsx';
import { canBeWrittenTo } from './letter-address.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 639px)': { '& > a': { flexGrow: 1 } },
  },
});

type AskCardProps = {
  readonly topic: Pick<HelpTopic, 'title' | 'contactUnit'>;
  readonly units: readonly ContactUnit[];
  readonly link: string;
};

/**
 * A question or a correction as a mail or chat with topic and address filled in; the app stores neither. Corrections go
 * to the unit that looks after the whole overview. Nothing is drawn when nobody can be written to.
 */
export const AskCard = ({ topic: { title, contactUnit }, units, link }: AskCardProps) => {
  const words = { ...useTexts(commonTexts), ...useTexts(topicTexts) };
  const styles = useStyles();
  const type = useType();
  const heading = useId();
  const answering = unitThatAnswers(units, contactUnit) ?? generalUnit(units);
  const editors = unitThatAnswers(units, generalUnit(units)?.key ?? '');
  const corrects = [editors, answering].find(canBeWrittenTo);
  if (!canBeWrittenTo(answering) && !corrects) return null;
  return (
    <Card as="section" className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={type.subtitle2}>
        {words.missingAnswer}
      </h2>
      <p className={mergeClasses(type.body1, type.secondary)}>{words.askLead}</p>
      <div className={styles.actions}>
        <LetterAction unit={answering} subject={words.askSubject(title)} body={words.askBody(title, link)}>
          {words.ask}
        </LetterAction>
        <LetterAction
          unit={corrects}
          subject={words.correctionSubject(title)}
          body={words.correctionBody(title, link)}
          look="subtle"
        >
          {words.suggestCorrection}
        </LetterAction>
      </div>
    </Card>
  );
};
