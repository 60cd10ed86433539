import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useType } from '#ui/type.ts';
import type { OwnQuestion } from '#domain/talks/preparation.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalM} 28px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { paddingInlineStart: 0 },
  },
  fields: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS, maxWidth: '636px' },
  question: { flex: '1 1 0', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  keywords: { maxWidth: '600px' },
});

type OwnQuestionRowProps = {
  readonly question: OwnQuestion;
  readonly keywords: string;
  readonly describedBy: string;
  readonly onWriteQuestion: (text: string) => void;
  readonly onWrite: (words: string) => void;
  readonly onRemove: () => void;
};

/** A question the leader writes. Like the keywords it stays on the page. */
export const OwnQuestionRow = (props: OwnQuestionRowProps) => {
  const { question, keywords, describedBy, onWriteQuestion, onWrite, onRemove } = props;
  const words = useTexts(talksTexts);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []); // it was asked for a moment ago
  const styles = useStyles();
  const type = useType();
  const label = mergeClasses(type.caption1Strong, type.secondary);
  const quiet = { autoComplete: 'off', spellCheck: false, 'aria-describedby': describedBy } as const;
  return (
    <li className={styles.row}>
      <div className={styles.fields}>
        <Field className={styles.question} label={{ children: words.ownQuestion, className: label }}>
          <Input
            {...quiet}
            className={styles.input}
            ref={input}
            value={question.text}
            placeholder={words.noPeople}
            onChange={(_, { value }) => onWriteQuestion(value)}
          />
        </Field>
        <Action
          look="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.removeOwn(question.text)}
          title={words.remove}
          onClick={onRemove}
        />
      </div>
      {question.text.trim() !== '' && (
        <Field className={styles.keywords} label={{ children: words.yourKeywords, className: label }}>
          <Input
            {...quiet}
            aria-label={words.keywordsTo(question.text)}
            value={keywords}
            placeholder={words.noPeople}
            onChange={(_, { value }) => onWrite(value)}
          />
        </Field>
      )}
    </li>
  );
};
