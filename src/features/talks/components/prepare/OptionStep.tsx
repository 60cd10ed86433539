import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toggleOption } from '#domain/talks/preparation.ts';
import type { TalkPart } from '#domain/talks/guide.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import type { Preparing } from '#features/talks/preparation-state.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { CountBadge } from './CountBadge.tsx';
import { StepHeading } from './StepHeading.tsx';

const useStyles = makeStyles({
  options: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  row: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  words: { marginInlineStart: '28px', maxWidth: '68ch' },
});

/** What the leader can offer, from the inspiration catalogue, with what to check first. */
export const OptionStep = ({ options, preparation, change }: Preparing) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const hidden = useVisuallyHidden();
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)}>
      <StepHeading
        title={words.chooseOptions}
        lead={words.chooseOptionsLead}
        aside={<CountBadge>{words.chosenOf(preparation.options.length, options.length)}</CountBadge>}
      />
      <fieldset className={styles.options}>
        <legend className={hidden.hidden}>{words.options}</legend>
        <ul className={layout.plainList}>
          {options.map((option) => (
            <OptionRow
              key={option.key}
              option={option}
              chosen={preparation.options.includes(option.key)}
              onToggle={() => change((now) => toggleOption(now, option.key))}
            />
          ))}
        </ul>
      </fieldset>
    </Card>
  );
};

type OptionRowProps = { readonly option: TalkPart; readonly chosen: boolean; readonly onToggle: () => void };

const OptionRow = ({ option, chosen, onToggle }: OptionRowProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { title, explanation, checkFirst, source } = option;
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.checkbox}
        checked={chosen}
        onChange={onToggle}
        label={
          <span className={styles.label} {...contentLanguage}>
            {title}
          </span>
        }
      />
      <div className={mergeClasses(type.body1, type.breaking, layout.stack, layout.gapXXS, styles.words)}>
        <p dir="auto" {...contentLanguage}>
          {unbroken(explanation)}
        </p>
        {checkFirst !== '' && (
          <p className={type.secondary}>
            {words.checkFirst}: <span {...contentLanguage}>{unbroken(checkFirst)}</span>
          </p>
        )}
        {source !== '' && (
          <p className={mergeClasses(type.caption1, type.tertiary)}>
            {words.source}: <span {...contentLanguage}>{unbroken(source)}</span>
          </p>
        )}
      </div>
    </li>
  );
};
