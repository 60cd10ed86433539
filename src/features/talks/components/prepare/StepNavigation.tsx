import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { useMedia } from '#ui/use-media.ts';
import type { Step } from '#features/talks/steps.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { StepList, type StepListProps } from './StepList.tsx';

const useStyles = makeStyles({
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

/** Where one is in the preparation: the steps beside the page, or folded above it where there is no room. */
export const StepNavigation = (props: StepListProps) => {
  const words = useTexts(talksTexts);
  const oneColumn = useMedia('(max-width: 1023px)');
  return <nav aria-label={words.steps}>{oneColumn ? <FoldedSteps {...props} /> : <StepList {...props} />}</nav>;
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
        <StepList {...props} onGo={go} />
      </div>
    </div>
  );
};
