import { Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useType } from '#ui/type.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const narrow = '@media (max-width: 639px)';

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (pointer: coarse)': { paddingBlock: tokens.spacingVerticalS },
  },
  chosen: { paddingBottom: tokens.spacingVerticalM },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  /** A question is there to be read, chosen or not. */
  label: { color: tokens.colorNeutralForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  keywords: { marginInlineStart: '28px', maxWidth: '600px', [narrow]: { marginInlineStart: 0 } },
});

type QuestionRowProps = {
  readonly question: string;
  readonly chosen: boolean;
  readonly keywords: string;
  /** The line that says what may not be written. */
  readonly describedBy: string;
  readonly onToggle: () => void;
  readonly onWrite: (words: string) => void;
};

/** A question to choose, with a field for keywords once it is chosen. */
export const QuestionRow = ({ question, chosen, keywords, describedBy, onToggle, onWrite }: QuestionRowProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <li className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <Checkbox
        className={styles.checkbox}
        checked={chosen}
        onChange={onToggle}
        label={
          <span
            dir="auto"
            className={mergeClasses(type.breaking, styles.label, chosen && styles.strong)}
            {...contentLanguage}
          >
            {unbroken(question)}
          </span>
        }
      />
      {chosen && (
        <Field
          orientation="vertical"
          className={styles.keywords}
          label={{ children: words.yourKeywords, className: mergeClasses(type.caption1Strong, type.secondary) }}
        >
          <Input
            value={keywords}
            placeholder={words.noPeople}
            aria-label={words.keywordsTo(question)}
            aria-describedby={describedBy}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => onWrite(value)}
          />
        </Field>
      )}
    </li>
  );
};
