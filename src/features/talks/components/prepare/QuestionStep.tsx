import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular, ChevronDown20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import {
  addOwnQuestion,
  removeOwnQuestion,
  toggleQuestion,
  writeKeywords,
  writeOwnQuestion,
} from '#domain/talks/preparation.ts';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import type { Preparing } from '#features/talks/preparation-state.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { CountBadge } from './CountBadge.tsx';
import { OwnQuestionRow } from './OwnQuestionRow.tsx';
import { PrivacyLine } from './PrivacyLine.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { StepHeading } from './StepHeading.tsx';

const useStyles = makeStyles({
  questions: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  more: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

const shownAtFirst = 8;

/** Which questions to ask, with the leader's own keywords and questions. */
export const QuestionStep = ({ guide, questions, preparation, change }: Preparing) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const hidden = useVisuallyHidden();
  const privacy = useId();
  const [all, setAll] = useState(false);
  // The last one is not worth a click.
  const folds = !all && questions.length > shownAtFirst + 1;
  const shown = questions.filter(({ key }, at) => !folds || at < shownAtFirst || preparation.chosen.includes(key));
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)}>
      <StepHeading
        title={words.chooseQuestions}
        lead={guide.questionAdvice}
        aside={<CountBadge>{words.chosenOf(preparation.chosen.length, questions.length)}</CountBadge>}
      />
      <PrivacyLine id={privacy} hint={guide.privacyHint} />
      <fieldset className={styles.questions}>
        <legend className={hidden.hidden}>{words.questions}</legend>
        <ul className={layout.plainList}>
          {shown.map(({ key, title }) => (
            <QuestionRow
              key={key}
              question={title}
              chosen={preparation.chosen.includes(key)}
              keywords={preparation.keywords[key] ?? ''}
              describedBy={privacy}
              onToggle={() => change((now) => toggleQuestion(now, key))}
              onWrite={(text) => change((now) => writeKeywords(now, key, text))}
            />
          ))}
          {preparation.own.map((question) => (
            <OwnQuestionRow
              key={question.key}
              question={question}
              keywords={preparation.keywords[question.key] ?? ''}
              describedBy={privacy}
              onWriteQuestion={(text) => change((now) => writeOwnQuestion(now, question.key, text))}
              onWrite={(text) => change((now) => writeKeywords(now, question.key, text))}
              onRemove={() => change((now) => removeOwnQuestion(now, question.key))}
            />
          ))}
        </ul>
      </fieldset>
      <div className={mergeClasses(layout.row, styles.more)}>
        {folds && (
          <Action look="subtle" icon={<ChevronDown20Regular />} onClick={() => setAll(true)}>
            {words.showMore(questions.length - shown.length)}
          </Action>
        )}
        <Action look="subtle" icon={<Add20Regular />} onClick={() => change(addOwnQuestion)}>
          {words.addOwn}
        </Action>
      </div>
    </Card>
  );
};
