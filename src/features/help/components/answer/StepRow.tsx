import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled, Gavel16Regular, Handshake16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AnswerStep } from '#domain/help/answer-steps.ts';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { focusRing } from '#ui/focus-ring.ts';
import { useType } from '#ui/type.ts';
import { answerTexts } from '#features/help/answer-texts.ts';
import { StepWords } from './StepWords.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
    '@media print': { padding: '2px 0', breakInside: 'avoid', borderTop: 'none' },
  },
  now: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `1px solid ${tokens.colorTransparentStroke}`,
    paddingBlock: tokens.spacingVerticalM,
    '@media print': { backgroundColor: 'transparent' },
  },
  /** As large as a finger; the circle inside it is what one sees. */
  tick: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '44px',
    height: '44px',
    margin: '-2px -8px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ...focusRing(),
  },
  circle: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    width: '28px',
    height: '28px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media print': { borderRadius: '2px', color: 'transparent', width: '14px', height: '14px' },
  },
  circleNow: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, paddingTop: '8px' },
  done: { color: tokens.colorNeutralForeground3 },
  when: { color: tokens.colorBrandForeground2, '@media print': { display: 'none' } },
  basis: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, '& > svg': { flexShrink: 0 } },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    '@media (max-width: 639px)': { '& > a': { flexGrow: 1 } },
    '@media print': { display: 'none' },
  },
});

type StepRowProps = {
  readonly step: AnswerStep;
  /** Its place, from 1. */
  readonly place: number;
  readonly isDone: boolean;
  /** The first that is not done. */
  readonly isNow: boolean;
  readonly onTick: () => void;
  /** Buttons that belong to the step. */
  readonly children?: ReactNode;
};

/** One step, with its number to tick and what it rests on. */
export const StepRow = ({ step, place, isDone, isNow, onTick, children }: StepRowProps) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const type = useType();
  return (
    <li className={mergeClasses(styles.row, isNow && styles.now)} aria-current={isNow ? 'step' : undefined}>
      <button
        type="button"
        role="checkbox"
        aria-checked={isDone}
        aria-label={words.stepDone(place)}
        className={styles.tick}
        onClick={onTick}
      >
        <span className={mergeClasses(type.caption1Strong, styles.circle, isNow && styles.circleNow)}>
          {isDone ? <Checkmark16Filled /> : place}
        </span>
      </button>
      <div className={mergeClasses(styles.words, type.breaking)} {...contentLanguage}>
        {isNow && <span className={mergeClasses(type.caption1Strong, styles.when)}>{words.now}</span>}
        <p dir="auto" className={mergeClasses(isNow ? type.subtitle2 : type.body1, isDone && styles.done)}>
          <StepWords text={step.text} />
        </p>
        <Basis step={step} />
        {children !== undefined && <div className={styles.acts}>{children}</div>}
      </div>
    </li>
  );
};

/** Advice and our own practice need no mark: a leader asks only whether something must be so. */
const Basis = ({ step: { basis, source } }: { readonly step: AnswerStep }) => {
  const words = useTexts(answerTexts);
  const styles = useStyles();
  const type = useType();
  if (basis !== 'law' && basis !== 'agreement') return null;
  const Icon = basis === 'law' ? Gavel16Regular : Handshake16Regular;
  return (
    <p className={mergeClasses(type.caption1, type.secondary, styles.basis)}>
      <Icon aria-hidden="true" />
      <span>
        <strong>{words.basis[basis]}</strong>
        {source !== '' && <> · {unbroken(source)}</>}
      </span>
    </p>
  );
};
