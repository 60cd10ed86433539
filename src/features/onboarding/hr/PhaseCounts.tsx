import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { byPhase } from '#domain/onboarding/plan/plans.ts';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(96px, 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    '& dd': { margin: 0 },
  },
});

/** How many running plans are in each phase. */
export const PhaseCounts = ({ plans }: { readonly plans: readonly Plan[] }) => {
  const words = useTexts(onboardingTexts);
  const today = useToday();
  const [styles, type] = [useStyles(), useType()];
  return (
    <Card>
      <dl className={styles.counts}>
        {[...byPhase(plans, today)].map(([phase, inPhase]) => (
          <div key={phase}>
            <dt className={mergeClasses(type.caption1, type.secondary)}>{words.phases[phase]}</dt>
            <dd className={mergeClasses(type.subtitle1, type.tabular)}>{inPhase.length}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
