import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTexts } from '#i18n/texts.ts';
import { Action } from '#ui/Action.tsx';
import { useLayout } from '#ui/layout.ts';
import { useFocusAfter } from '#ui/use-focus-after.ts';
import type { Step } from '#features/talks/steps.ts';
import { talksTexts } from '#features/talks/talks-texts.ts';
import { stepHeadingId } from './step-heading-id.ts';

const useStyles = makeStyles({
  buttons: { '@media (max-width: 639px)': { '& > button': { flexGrow: 1 } } },
  onlyNext: { justifyContent: 'flex-end' },
});

type StepButtonsProps = {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly onGo: (step: Step) => void;
};

/** To the step before and the one after. The focus follows to the step's heading. */
export const StepButtons = ({ steps, current, onGo }: StepButtonsProps) => {
  const words = useTexts(talksTexts);
  const styles = useStyles();
  const layout = useLayout();
  useFocusAfter(current, stepHeadingId);
  const at = steps.indexOf(current);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <div className={mergeClasses(layout.row, layout.between, styles.buttons, before === undefined && styles.onlyNext)}>
      {before !== undefined && <Action onClick={() => onGo(before)}>{words.back}</Action>}
      {after !== undefined && (
        <Action look="primary" onClick={() => onGo(after)}>
          {words.next(words.stepNames[after])}
        </Action>
      )}
    </div>
  );
};
