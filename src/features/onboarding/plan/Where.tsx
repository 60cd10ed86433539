import { mergeClasses } from '@fluentui/react-components';
import type { PlanView } from '#domain/onboarding/plan/plan-view.ts';
import { nearDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/language.tsx';
import { useTexts } from '#i18n/texts.ts';
import { Card } from '#ui/Card.tsx';
import { useLayout } from '#ui/layout.ts';
import { useToday } from '#ui/use-today.ts';
import { useType } from '#ui/type.ts';
import { onboardingTexts } from '../onboarding-texts.ts';
import { PhaseChain } from './PhaseChain.tsx';
import { Ring } from './Ring.tsx';

/** Where in the year the plan is: ring and words with one count, and the phases. */
export const Where = ({ view, title }: { readonly view: PlanView; readonly title: string }) => {
  const words = useTexts(onboardingTexts);
  const language = useLanguage();
  const today = useToday();
  const [layout, type] = [useLayout(), useType()];
  const [next] = [...view.now, ...view.next, ...view.later].filter(({ due }) => due.day >= today);
  const said = words.count(view.count.done, view.count.of);
  return (
    <Card as="section" className={mergeClasses(layout.stack, layout.gapL)} aria-label={title}>
      <div className={layout.row} style={{ flexWrap: 'nowrap' }}>
        <Ring {...view.count} />
        <div className={mergeClasses(layout.stack, layout.gapXS)}>
          <h2 className={type.subtitle1}>{title}</h2>
          <p className={type.body1}>
            {said}. {next && `${words.nextDue(nearDate(next.due.day, today, language))}.`}
          </p>
        </div>
      </div>
      <PhaseChain phases={view.phases} />
    </Card>
  );
};
