import { mergeClasses } from '@fluentui/react-components';
import type { Plan } from '#domain/onboarding/plan/plan.ts';
import { trialPeriodOf, viewOf } from '#domain/onboarding/plan/plan-view.ts';
import { longDate, nearDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { useVisuallyHidden } from '#ui/visually-hidden.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { FoldedSteps, Steps } from './StepSection.tsx';
import { useTicking } from './use-ticking.ts';

/** A plan as the leader's leader sees it: own steps, the trial period's day, and what the new leader works on. */
export const LedPlan = ({ plan, name }: { readonly plan: Plan; readonly name: string }) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const [layout, type, hidden] = [useLayout(), useType(), useVisuallyHidden()];
  const view = viewOf(plan, 'leadersLeader', today);
  const ticking = useTicking(plan.key);
  const trial = trialPeriodOf(plan);
  const starts = longDate(plan.startsOn, language);
  const heading = `led-${plan.key}`;
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapM)} aria-labelledby={heading}>
      <p role="status" className={hidden.hidden}>
        {ticking.told}
      </p>
      <div className={layout.stack}>
        <h2 id={heading} className={type.subtitle1}>
          {name}
        </h2>
        <p className={mergeClasses(type.body1, type.secondary)}>
          {words.programmes[plan.programme]} ·{' '}
          {plan.startsOn > today ? words.beginsOther(starts) : words.beganOther(starts)}
        </p>
        <p className={type.body1}>{words.count(view.count.done, view.count.of)}</p>
        {trial?.status === 'open' && (
          <p className={type.body1Strong}>{words.trialPeriod(nearDate(trial.due.day, today, language))}</p>
        )}
      </div>
      {view.now.length > 0 ? (
        <Steps steps={view.now} ticking={ticking} />
      ) : (
        <p className={type.body1}>{words.nothingNow}</p>
      )}
      <div>
        <FoldedSteps title={words.next} steps={view.next} ticking={ticking} />
        <FoldedSteps title={words.later} steps={view.later} ticking={ticking} />
        <FoldedSteps title={words.done} steps={view.done} ticking={ticking} />
        <FoldedSteps title={words.notForMeList} steps={view.notForMe} ticking={ticking} />
        <FoldedSteps
          title={words.planOfLeader}
          steps={view.others.filter(({ owner }) => owner === 'newLeader')}
          ticking={null}
        />
      </div>
    </Card>
  );
};
