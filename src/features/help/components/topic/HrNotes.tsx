import { blanksOf } from '#domain/help/blanks.ts';
import { isOverdue } from '#domain/shared/overdue.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { longDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import type { PlainDate } from '#kernel/plain-date.ts';
import { ForHr } from '#ui/ForHr.tsx';
import { topicTexts } from '#features/help/topic-texts.ts';

/** What HR has to look after in this topic. */
export const HrNotes = ({ topic, today }: { topic: HelpTopic; today: PlainDate }) => {
  const words = useTexts(topicTexts);
  const language = useLanguage();
  const blanks = blanksOf(topic);
  const overdue = isOverdue(topic, today) && topic.reviewBy;
  if (blanks.length === 0 && !overdue && topic.unitBasis !== 'derived') return null;
  const tasks = (
    <>
      {overdue && <li>{words.overdue(longDate(overdue, language))}</li>}
      {topic.unitBasis === 'derived' && <li>{words.derivedContact}</li>}
      {blanks.map((blank, place) => (
        <li key={place}>
          {words.municipalityFillsIn}: <bdi {...contentLanguage}>{blank || words.somethingMissing}</bdi>
        </li>
      ))}
    </>
  );
  return <ForHr title={words.forHr} tasks={tasks} />;
};
