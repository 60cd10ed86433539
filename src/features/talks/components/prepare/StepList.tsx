import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useTexts } from '#i18n/texts.ts';
import { focusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import type { Step } from '#features/talks/steps.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';

const useStepClass = makeResetStyles({
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalM,
  width: '100%',
  minHeight: '44px',
  padding: 0,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground2,
  fontFamily: tokens.fontFamilyBase,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { color: tokens.colorNeutralForeground1 },
  ...focusRing(),
});

const useStyles = makeStyles({
  item: {
    position: 'relative',
    paddingBottom: tokens.spacingVerticalM,
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      left: '13px',
      top: '32px',
      bottom: '4px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  dot: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '28px',
    height: '28px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  now: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  words: { display: 'flex', flexDirection: 'column', paddingTop: '4px', minWidth: 0 },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export type StepListProps = {
  readonly steps: readonly Step[];
  readonly current: Step;
  /** What has been chosen in a step, in words. */
  readonly notes: Readonly<Partial<Record<Step, string>>>;
  readonly onGo: (step: Step) => void;
};

/** The steps by their numbers. Every step can be opened; none has to be done before another. */
export const StepList = ({ steps, current, notes, onGo }: StepListProps) => {
  const words = useTexts(talksTexts);
  const stepClass = useStepClass();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const at = steps.indexOf(current);
  return (
    <ol className={layout.plainList}>
      {steps.map((step, place) => (
        <li key={step} className={styles.item}>
          <button
            type="button"
            className={stepClass}
            aria-current={step === current ? 'step' : undefined}
            onClick={() => onGo(step)}
          >
            <span
              aria-hidden="true"
              className={mergeClasses(
                type.body1Strong,
                styles.dot,
                place < at && styles.done,
                step === current && styles.now,
              )}
            >
              {place < at ? <Checkmark16Regular /> : place + 1}
            </span>
            <span className={styles.words}>
              <span className={mergeClasses(type.body1, step === current && styles.current)}>
                {words.stepNames[step]}
              </span>
              {notes[step] !== undefined && (
                <span className={mergeClasses(type.caption1, type.tertiary)}>{notes[step]}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
};
