import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { blanksOf } from '#domain/help/blanks.ts';
import { isOverdue } from '#domain/help/review.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import { Tile } from '#ui/Tile.tsx';
import { useType } from '#ui/type.ts';
import { topicTexts } from '#features/help/topic-texts.ts';

const useStyles = makeStyles({
  notes: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: '20px',
  },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** What HR has to look after in this topic. Display only: leaders are not shown it, though the list holds it. */
export const HrNotes = ({ topic, today }: { topic: HelpTopic; today: PlainDate }) => {
  const words = useTexts(topicTexts);
  const styles = useStyles();
  const type = useType();
  const language = useLanguage();
  const heading = useId();
  const asks = blanksOf(topic);
  const overdue = isOverdue(topic, today) && topic.reviewBy;
  if (asks.length === 0 && !overdue && topic.unitBasis !== 'derived') return null;
  return (
    <section className={styles.notes} aria-labelledby={heading}>
      <Tile plain>
        <ClipboardTask24Regular />
      </Tile>
      <div className={mergeClasses(styles.text, type.breaking)}>
        <h2 id={heading} className={type.subtitle2}>
          {words.forHr}
        </h2>
        <ul className={mergeClasses(type.body1, styles.list)}>
          {overdue && <li>{words.overdue(longDate(overdue, language))}</li>}
          {topic.unitBasis === 'derived' && <li>{words.derivedContact}</li>}
          {asks.map((ask, place) => (
            <li key={place}>
              {words.municipalityFillsIn}: <bdi {...contentLanguage}>{ask || words.somethingMissing}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
