import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { focusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useMedia } from '#ui/use-media.ts';
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
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  progress: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

type StepListProps = {
  readonly steps: readonly Step[];
  readonly current: Step;
  /** What has been chosen in a step, in words. */
  readonly notes: Readonly<Partial<Record<Step, string>>>;
  readonly onGo: (step: Step) => void;
};

/** Where one is in the preparation. Every step can be opened; none has to be done before another. */
export const StepList = (props: StepListProps) => {
  const words = useTexts(talksTexts);
  const oneColumn = useMedia('(max-width: 1023px)');
  return <nav aria-label={words.steps}>{oneColumn ? <FoldedSteps {...props} /> : <Steps {...props} />}</nav>;
};

const FoldedSteps = (props: StepListProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const [open, setOpen] = useState(false);
  const list = useId();
  const place = props.steps.indexOf(props.current) + 1;
  const go = (step: Step) => {
    setOpen(false);
    props.onGo(step);
  };
  return (
    <div className={mergeClasses(layout.stack, layout.gapS)}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <span className={type.body1Strong}>{words.stepOf(place, props.steps.length)}</span>
        <Action
          look="subtle"
          icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        >
          {open ? words.hideSteps : words.showSteps}
        </Action>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.progress} style={{ width: `${(100 * place) / props.steps.length}%` }} />
      </div>
      <div id={list} hidden={!open}>
        <Steps {...props} onGo={go} />
      </div>
    </div>
  );
};

const Steps = ({ steps, current, notes, onGo }: StepListProps) => {
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
