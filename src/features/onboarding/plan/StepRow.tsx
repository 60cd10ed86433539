import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { PlanStep } from '#domain/onboarding/plan/plan.ts';
import { isOverdue } from '#domain/onboarding/plan/plan-view.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { focusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { MessageNote } from '#ui/states/MessageNote.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { dueWords } from '../due-words.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { BasisMark } from './BasisMark.tsx';
import { StepDetails } from './StepDetails.tsx';
import type { Ticking } from './use-ticking.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  open: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '32px',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '@media (pointer: coarse)': { minWidth: '44px', minHeight: '44px' },
    ...focusRing(),
  },
  below: { gridColumn: '2 / -1' },
  late: { color: tokens.colorStatusDangerForeground3 },
  words: { paddingTop: tokens.spacingVerticalSNudge },
});

type StepRowProps = {
  readonly step: PlanStep;
  /** Nothing can be said in a plan that has ended, nor on another's step. */
  readonly ticking: Ticking | null;
};

/** A step: tick it, or open it to see what it is. */
export const StepRow = ({ step, ticking }: StepRowProps) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const [styles, layout, type] = [useStyles(), useLayout(), useType()];
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const title = step.content?.title ?? words.removedStep;
  const isDone = step.status === 'done';
  const busy = ticking?.busy === step.key;
  return (
    <li className={styles.row}>
      <Checkbox
        shape="circular"
        size="large"
        checked={isDone}
        disabled={ticking === null || busy || step.status === 'notForMe'}
        aria-label={words.isDone(title)}
        onChange={() => ticking?.say({ kind: isDone ? 'undone' : 'done', step: step.key })}
      />
      <div className={mergeClasses(layout.stack, layout.gapXS, styles.words)}>
        <span className={mergeClasses(type.body1Strong, type.breaking)} {...contentLanguage}>
          {title}
        </span>
        <span className={layout.row}>
          {step.content && <BasisMark basis={step.content.basis} />}
          <span className={mergeClasses(type.caption1, type.tabular, isOverdue(step, today) && styles.late)}>
            {dueWords(step, today, language, words)}
          </span>
        </span>
        {ticking?.failed === step.key && <MessageNote tone="error">{words.tickFailed}</MessageNote>}
      </div>
      <button
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={details}
        aria-label={title}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
      </button>
      <div id={details} className={styles.below}>
        {isOpen && <StepDetails step={step} ticking={ticking} />}
      </div>
    </li>
  );
};
