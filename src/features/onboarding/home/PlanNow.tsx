import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePerson } from '#data/DataProvider.tsx';
import { useOwnPlans } from '#data/onboarding/use-plans.ts';
import { plansOf, planThatHolds } from '#domain/onboarding/plan/plans.ts';
import { viewOf } from '#domain/onboarding/plan/plan-view.ts';
import { nearDate } from '#i18n/format.ts';
import { contentLanguage, useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { useLayout } from '#ui/layout.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';

/** *Lige nu*: the next step of one's own plan, or how many steps wait for new leaders one welcomes. */
export const PlanNow = ({ otherwise }: { readonly otherwise: ReactNode }) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const { id } = usePerson();
  const [layout, type] = [useLayout(), useType()];
  const plans = useOwnPlans().data?.plans ?? [];
  const own = planThatHolds(plans, id);
  const steps = own
    ? viewOf(own, 'newLeader', today).now
    : plansOf(plans, id, 'leadersLeader').flatMap((plan) => viewOf(plan, 'leadersLeader', today).now);
  const [first] = steps;
  if (!first) return otherwise;
  return (
    <div className={mergeClasses(layout.stack, layout.gapXXS)}>
      <TextLink href="#/ny-leder" className={type.body1Strong} {...contentLanguage}>
        {first.content?.title ?? words.plan}
      </TextLink>
      <p className={type.body1}>{words.due(nearDate(first.due.day, today, language))}</p>
      <p className={type.caption1Strong}>{own ? words.nowRow(steps.length) : words.nowRowOther(steps.length)}</p>
    </div>
  );
};
