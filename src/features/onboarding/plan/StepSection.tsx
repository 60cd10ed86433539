import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PlanStep } from '#domain/onboarding/plan/plan.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { focusRing } from '#ui/focus-ring.ts';
import { useLayout } from '#ui/layout.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { StepRow } from './StepRow.tsx';
import type { Ticking } from './use-ticking.ts';

type StepsProps = { readonly steps: readonly PlanStep[]; readonly ticking: Ticking | null };

export const Steps = ({ steps, ticking }: StepsProps) => {
  const layout = useLayout();
  return (
    <ol className={layout.plainList}>
      {steps.map((step) => (
        <StepRow key={step.key} step={step} ticking={ticking} />
      ))}
    </ol>
  );
};

/** A card of steps with a heading, open from the start. */
export const StepSection = ({
  title,
  empty,
  ...rest
}: StepsProps & { readonly title: string; readonly empty?: string }) => {
  const words = useTexts(onboardingTexts);
  const [layout, type] = [useLayout(), useType()];
  const heading = useId();
  return (
    <Card as="section" aria-labelledby={heading} className={mergeClasses(layout.stack, layout.gapS)}>
      <div className={mergeClasses(layout.row, layout.between)}>
        <h2 id={heading} className={type.subtitle1}>
          {title}
        </h2>
        <span className={mergeClasses(type.body1, type.secondary)}>{words.steps(rest.steps.length)}</span>
      </div>
      {rest.steps.length === 0 ? <p className={type.body1}>{empty}</p> : <Steps {...rest} />}
    </Card>
  );
};

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' } },
  summary: {
    padding: `${tokens.spacingVerticalM} 0`,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ...focusRing(),
  },
  count: { marginInlineStart: tokens.spacingHorizontalS },
});

/** The same, folded until somebody wants it. */
export const FoldedSteps = ({ title, ...rest }: StepsProps & { readonly title: string }) => {
  const words = useTexts(onboardingTexts);
  const [styles, type] = [useStyles(), useType()];
  if (rest.steps.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>
        <span className={type.body1Strong}>{title}</span>
        <span className={mergeClasses(type.caption1, type.secondary, styles.count)}>
          {words.steps(rest.steps.length)}
        </span>
      </summary>
      <Steps {...rest} />
    </details>
  );
};
