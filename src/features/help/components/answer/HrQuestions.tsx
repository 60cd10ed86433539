import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTopicQuestions } from '#data/help/use-topic-questions.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { focusRing } from '#ui/focus-ring.ts';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';

const useStyles = makeStyles({
  card: { '@media print': { display: 'none' } },
  summary: { cursor: 'pointer', ...focusRing() },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, paddingInlineStart: '20px' },
});

/** What the municipality still has to find out about the topic. HR's alone, also in SharePoint. */
export const HrQuestions = ({ slug }: { readonly slug: string }) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const type = useType();
  const questions = useTopicQuestions(slug);
  if (questions.length === 0) return null;
  return (
    <Card className={styles.card}>
      <details>
        <summary className={mergeClasses(type.body1, styles.summary)}>
          {words.questionsFor(questions.length)} <span className={type.secondary}>· {words.onlyHr}</span>
        </summary>
        <ul className={mergeClasses(type.body1, styles.list)} {...contentLanguage}>
          {questions.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </details>
    </Card>
  );
};
